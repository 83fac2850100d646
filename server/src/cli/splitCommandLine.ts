import { parseArgs } from 'node:util';
import { nearestName } from '../config/nearestName.ts';
import { say } from '../text/say.ts';
import { CliError } from './cliError.ts';

/** The command line in its parts; the command has the options and no others. */
export interface CommandLine {
  readonly command: string | undefined;
  readonly words: readonly string[];
  /** By name; the last one of an option that is given twice. A flag's value is `true`. */
  readonly values: ReadonlyMap<string, string>;
}

const OPTIONS = {
  format: { type: 'string' },
  profile: { type: 'string' },
  persona: { type: 'string' },
  lang: { type: 'string' },
  'kubernetes-version': { type: 'string' },
  'fail-on': { type: 'string' },
  'stdin-filename': { type: 'string' },
  quiet: { type: 'boolean' },
  jobs: { type: 'string' },
  cache: { type: 'string' },
  harden: { type: 'boolean' },
  diff: { type: 'boolean' },
  write: { type: 'boolean' },
  as: { type: 'string' },
  stdio: { type: 'boolean' },
  // Editors tell a server over stdio who started it.
  clientProcessId: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
type OptionName = keyof typeof OPTIONS;

const ANALYSIS = [
  'profile',
  'persona',
  'lang',
  'kubernetes-version',
  'fail-on',
  'stdin-filename',
  'quiet',
] as const;
const COMMANDS: Readonly<Record<string, readonly OptionName[]>> = {
  check: ['format', 'jobs', 'cache', ...ANALYSIS],
  fix: ['harden', 'diff', 'write', 'as', ...ANALYSIS],
  rules: ['format', 'lang'],
  explain: ['lang'],
  lsp: ['stdio', 'clientProcessId'],
  help: [],
  version: [],
};

/** Splits the arguments after the program's name. Throws a `CliError` that names what is wrong. */
export function splitCommandLine(argv: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const [command, ...words] = positionals;
  const asked = options.find(({ name }) => name === 'help' || name === 'version');
  if (asked !== undefined) return { command: asked.name, words: [], values: new Map() };
  const allowed = command === undefined ? [] : commandOptions(command);
  for (const option of options) checkOption(option, allowed, command ?? '');
  const values = new Map(options.map(({ name, value }) => [name, value ?? 'true']));
  return { command, words, values };
}

function commandOptions(command: string): readonly OptionName[] {
  const options = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (options !== undefined) return options;
  const nearest = nearestName(command, Object.keys(COMMANDS));
  const meant =
    nearest === undefined
      ? say`To analyse it: cofferdam check ${command}`
      : say`Did you mean "${nearest}"?`;
  throw new CliError(say`there is no command "${command}". ${meant}`);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkOption(option: OptionToken, allowed: readonly OptionName[], command: string): void {
  const { name, rawName, value, inlineValue } = option;
  const known = allowed.find((candidate) => candidate === name);
  if (known === undefined) {
    const nearest = nearestName(name, allowed);
    const meant =
      nearest === undefined ? say`See cofferdam --help.` : say`Did you mean --${nearest}?`;
    throw new CliError(
      command === ''
        ? say`there is no option ${rawName}. ${meant}`
        : say`${command} has no option ${rawName}. ${meant}`,
    );
  }
  if (OPTIONS[known].type === 'boolean') {
    if (value !== undefined)
      throw new CliError(say`${rawName} takes no value: write ${rawName} alone.`);
    return;
  }
  const isNextOption = inlineValue === false && value?.startsWith('-') === true;
  if (value === undefined || isNextOption) {
    throw new CliError(say`${rawName} needs a value: ${rawName}=${EXAMPLES[name] ?? 'VALUE'}`);
  }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  format: 'json',
  profile: 'baseline',
  persona: 'pedantic',
  lang: 'zh-cn',
  'kubernetes-version': '1.34',
  'fail-on': 'error',
  jobs: '4',
  cache: '.cofferdam-cache',
  'stdin-filename': 'pod.yaml',
  as: 'kustomize-patch',
};
