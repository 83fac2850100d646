import type { Grade } from '../engine/finding.ts';
import type { Level, Persona } from '../engine/rule.ts';
import { parseVersion } from '../kubernetes/version.ts';
import { LANGUAGE_IDS } from '../text/language.ts';
import type { LanguageId } from '../text/language.ts';
import { say } from '../text/say.ts';
import { CliError } from './cliError.ts';
import { splitCommandLine } from './splitCommandLine.ts';

/** What was asked for, checked and with the defaults filled in. */
export type Arguments =
  | CheckArguments
  | FixArguments
  | { readonly command: 'rules'; readonly lang: Lang; readonly format: 'text' | 'json' }
  | { readonly command: 'explain'; readonly lang: Lang; readonly rule: string }
  | { readonly command: 'lsp' | 'version' | 'help' };

/** Undefined: what the environment says. */
type Lang = LanguageId | undefined;

export interface AnalysisArguments {
  readonly lang: Lang;
  /** At least one; `-` is standard input. */
  readonly paths: readonly string[];
  readonly profile: Level;
  readonly persona: Persona;
  readonly kubernetesVersion: string;
  readonly failOn: FailOn;
  readonly stdinFilename: string | undefined;
  readonly quiet: boolean;
}

export interface CheckArguments extends AnalysisArguments {
  readonly command: 'check';
  readonly format: 'text' | 'json' | 'sarif';
  /** How many files to scan at a time; undefined: as many as pay. */
  readonly jobs: number | undefined;
  /** The folder in which results are kept for the next run. */
  readonly cache: string | undefined;
}

export interface FixArguments extends AnalysisArguments {
  readonly command: 'fix';
  readonly harden: boolean;
  /** `undefined`: a diff for files, the fixed text for standard input. */
  readonly output: 'diff' | 'write' | 'kustomize-patch' | undefined;
}

/** The least grade that makes the exit code 1. */
export type FailOn = Exclude<Grade, 'hint'> | 'never';

/** Reads the arguments after the program's name. Throws a `CliError` that names what is wrong. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { command, words, values } = splitCommandLine(argv);
  switch (command) {
    case 'check':
      return {
        command,
        ...analysisArguments(words, values),
        format: choice(values, 'format', ['text', 'json', 'sarif']),
        jobs: jobsOf(values),
        cache: values.get('cache'),
      };
    case 'fix':
      return { command, ...analysisArguments(words, values), ...fixArguments(words, values) };
    case 'rules':
      if (words.length > 0)
        throw new CliError(say`rules takes no path. For one rule: cofferdam explain RULE`);
      return { command, lang: langOf(values), format: choice(values, 'format', ['text', 'json']) };
    case 'explain': {
      const [rule, ...more] = words;
      if (rule === undefined || more.length > 0) {
        throw new CliError(say`explain needs one rule, such as: cofferdam explain host-pid`);
      }
      return { command, lang: langOf(values), rule };
    }
    case 'help':
    case 'version':
      return { command };
    case 'lsp':
      if (!values.has('stdio'))
        throw new CliError(say`lsp serves over standard input and output alone: add --stdio`);
      return { command };
    default:
      throw new CliError(say`say what to do, such as: cofferdam check PATH. See cofferdam --help.`);
  }
}

function analysisArguments(
  words: readonly string[],
  values: ReadonlyMap<string, string>,
): AnalysisArguments {
  const kubernetesVersion = values.get('kubernetes-version') ?? 'latest';
  if (parseVersion(kubernetesVersion) === undefined) {
    throw new CliError(
      say`--kubernetes-version is "${kubernetesVersion}": it must be a version such as 1.34 or v1.34, or latest.`,
    );
  }
  return {
    paths: words.length > 0 ? words : ['.'],
    profile: choice(values, 'profile', ['restricted', 'baseline']),
    lang: langOf(values),
    persona: choice(values, 'persona', ['regular', 'pedantic', 'auditor']),
    kubernetesVersion,
    failOn: choice(values, 'fail-on', ['warning', 'error', 'info', 'never']),
    stdinFilename: values.get('stdin-filename'),
    quiet: values.has('quiet'),
  };
}

function langOf(values: ReadonlyMap<string, string>): Lang {
  return values.has('lang') ? choice(values, 'lang', LANGUAGE_IDS) : undefined;
}

function jobsOf(values: ReadonlyMap<string, string>): number | undefined {
  const value = values.get('jobs');
  if (value === undefined) return undefined;
  if (/^[1-9]\d?$/.test(value)) return Number(value);
  throw new CliError(say`--jobs is "${value}": it must be a number from 1 to 99.`);
}

function fixArguments(
  words: readonly string[],
  values: ReadonlyMap<string, string>,
): Pick<FixArguments, 'harden' | 'output'> {
  const write = values.has('write');
  if (write && values.has('diff'))
    throw new CliError(say`--diff and --write exclude each other: choose one.`);
  if (write && words.includes('-')) {
    throw new CliError(
      say`--write needs files: what comes through standard input is printed when fixed.`,
    );
  }
  const harden = values.has('harden');
  const as = values.get('as');
  if (as === undefined) {
    return { harden, output: write ? 'write' : values.has('diff') ? 'diff' : undefined };
  }
  if (as !== 'kustomize-patch')
    throw new CliError(say`--as is "${as}": it must be kustomize-patch.`);
  if (write || values.has('diff')) {
    throw new CliError(
      say`--as prints a patch instead: leave out --write and --diff, and redirect it to a file.`,
    );
  }
  return { harden, output: as };
}

/** The option's value among the choices; the first is the default. */
function choice<T extends string>(
  values: ReadonlyMap<string, string>,
  name: string,
  choices: readonly [T, ...T[]],
): T {
  const value = values.get(name);
  if (value === undefined) return choices[0];
  const chosen = choices.find((candidate) => candidate === value);
  if (chosen !== undefined) return chosen;
  throw new CliError(
    say`--${name} is "${value}": it must be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}.`,
  );
}
