import { shellCommands } from './commands.ts';
import type { ContainerFields, HandlerFields } from './fields.ts';
import type { Container } from './pod.ts';
import type { Field, View } from './view.ts';

/** A command that a container runs, with the scalar that holds it. */
export interface ContainerCommand {
  /** The program's name as written, and its arguments. */
  readonly words: readonly string[];
  /** The files that its shell redirections write to. */
  readonly writes: readonly string[];
  /** True of `sudo x` and `sh -c "x"`: x follows. */
  readonly runsAnother: boolean;
  /** The script, or the argument that is the program's name. */
  readonly at: Field<string>;
}

/**
 * The commands of a container's `command` and `args`, probes and hooks, in that order: each as it is
 * written, then what it runs if it runs another (`sudo x`, `sh -c "x"`). `args` alone are taken for a
 * command, as most entry points do. Where no argument matches `hint`, nothing is read.
 */
export function commandsOf(container: Container, hint: RegExp): readonly ContainerCommand[] {
  return argumentListsOf(container.view).flatMap((list) =>
    list.some(({ value }) => hint.test(value))
      ? [...expanded(list.map((at) => ({ text: at.value, at })))]
      : [],
  );
}

/** The name of the program that a command runs, without its directory. */
export function programOf({ words }: Pick<ContainerCommand, 'words'>): string {
  return programName(words[0] ?? '');
}

function argumentListsOf(view: View<ContainerFields>): readonly (readonly Field<string>[])[] {
  const lifecycle = view.mapping('lifecycle');
  const handlers: readonly View<HandlerFields>[] = [
    view.mapping('livenessProbe'),
    view.mapping('readinessProbe'),
    view.mapping('startupProbe'),
    lifecycle.mapping('postStart'),
    lifecycle.mapping('preStop'),
  ];
  return [
    [...view.strings('command'), ...view.strings('args')],
    ...handlers.map((handler) => handler.mapping('exec').strings('command')),
  ];
}

interface Word {
  readonly text: string;
  readonly at: Field<string>;
}

function* expanded(
  words: readonly Word[],
  writes: readonly string[] = [],
): Iterable<ContainerCommand> {
  const [first] = words;
  if (first === undefined) return;
  const inner = wrappedCommand(words);
  const script = scriptOf(words);
  const runsAnother = inner !== undefined || script !== undefined;
  yield { words: words.map(({ text }) => text), writes, runsAnother, at: first.at };
  if (inner !== undefined) yield* expanded(inner);
  if (script !== undefined) yield* expandedScript(script);
}

function* expandedScript({ text, at }: Word): Iterable<ContainerCommand> {
  for (const { words, writes } of shellCommands(text)) {
    if (words.length === 0) yield { words, writes, runsAnother: false, at };
    const placed = words.map((word) => ({ text: word, at }));
    yield* expanded(placed, writes);
  }
}

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'ksh', 'zsh']);

/** What a shell is given by `-c`, also among other flags: `sh -euxo pipefail -c "…"`. */
function scriptOf(words: readonly Word[]): Word | undefined {
  const name = programName(words[0]?.text ?? '');
  if (name === 'eval' && words.length === 2) return words[1];
  if (!SHELLS.has(name)) return undefined;
  let isCommand = false;
  for (let index = 1; index < words.length; index++) {
    const word = words[index];
    const text = word?.text ?? '';
    if (!/^[-+]/.test(text)) return isCommand ? word : undefined;
    if (/^-[a-zA-Z]*c/.test(text)) isCommand = true;
    if (/^[-+][a-zA-Z]*o$/i.test(text)) index++;
  }
  return undefined;
}

interface Wrapper {
  /** Arguments before the command that it runs. */
  readonly operands?: number;
  /** Its options that take the next word as their value. */
  readonly valued?: readonly string[];
}

/** Programs that run the command which their arguments are, by their manual pages. */
const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['sudo', { valued: ['-u', '-g', '-C', '-p', '-h', '-U', '-r', '-t', '-D', '-R', '--user'] }],
  ['doas', { valued: ['-u', '-C'] }],
  ['env', { valued: ['-u', '-C', '--unset', '--chdir'] }],
  ['exec', { valued: ['-a'] }],
  ['nice', { valued: ['-n'] }],
  ['ionice', { valued: ['-c', '-n'] }],
  ['stdbuf', { valued: ['-i', '-o', '-e'] }],
  ['timeout', { operands: 1, valued: ['-s', '-k', '--signal', '--kill-after'] }],
  ['xargs', { valued: ['-n', '-P', '-I', '-L', '-d', '-a', '-s', '-E'] }],
  ['watch', { valued: ['-n'] }],
  ['tini', { valued: ['-p', '-e'] }],
  ['dumb-init', { valued: ['-r', '--rewrite'] }],
  ['su-exec', { operands: 1 }],
  ['gosu', { operands: 1 }],
  ...['nohup', 'setsid', 'command', 'time', 'busybox', 'toybox', 'catatonit'].map(
    (name): [string, Wrapper] => [name, {}],
  ),
]);

function wrappedCommand(words: readonly Word[]): readonly Word[] | undefined {
  const wrapper = WRAPPERS.get(programName(words[0]?.text ?? ''));
  if (wrapper === undefined) return undefined;
  let { operands = 0 } = wrapper;
  for (let index = 1; index < words.length; index++) {
    const text = words[index]?.text ?? '';
    if (wrapper.valued?.includes(text) === true) index++;
    else if (text.startsWith('-') || /^[A-Za-z_]\w*=/.test(text)) continue;
    else if (operands-- === 0) return words.slice(index);
  }
  return undefined;
}

function programName(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}
