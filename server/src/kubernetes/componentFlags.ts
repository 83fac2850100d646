import type { Node, Place } from '../yaml/node.ts';
import type { FieldPath } from '../yaml/fieldPath.ts';
import type { Container } from './pod.ts';
import type { Field } from './view.ts';

/** The programs' names. A text in which none of them is written has no component. */
export const COMPONENTS = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'etcd',
  'kubelet',
] as const;

export type ComponentName = (typeof COMPONENTS)[number];

/** A container that runs a program of the control plane or the node, with its command line. */
export interface Component {
  readonly name: ComponentName;
  readonly container: Container;
  /** The key of the list that names the program: where a finding about a missing flag stands. */
  readonly anchor: Place;
  /** Where one more argument goes. */
  readonly end: FieldPath;
  /** By name, in the order of the command line; the names are written with dashes. */
  readonly flags: ReadonlyMap<string, readonly Flag[]>;
  /** False where flags can also come from a configuration file or from the environment. */
  readonly isComplete: boolean;
}

export interface Flag {
  readonly name: string;
  /** Undefined where Kubernetes fills it in from a variable: `$(HOST_IP)`. */
  readonly value: string | undefined;
  /** The argument that holds the value. */
  readonly argument: Field<string>;
  /** Set when the value is an argument of its own: `--flag value`. */
  readonly nameArgument: Field<string> | undefined;
}

/** Programs that start the one that is named next. */
const LAUNCHERS: ReadonlySet<string> = new Set(['go-runner', 'kube-log-runner', 'hyperkube']);

/** Flags that say where further flags are read from. */
const CONFIGURATION_FLAGS = ['config', 'config-file', 'openshift-config'];

/** They take no argument of their own: `--profiling false` says true, and `false` is left over. */
const BOOLEAN_FLAGS: ReadonlySet<string> = new Set([
  'anonymous-auth',
  'auto-tls',
  'client-cert-auth',
  'kubelet-https',
  'peer-auto-tls',
  'peer-client-cert-auth',
  'profiling',
  'service-account-extend-token-expiration',
  'service-account-lookup',
  'use-service-account-credentials',
]);

/**
 * The component that a container runs, known by the name of the program it starts; undefined for
 * every other container, and for programs that a shell starts.
 */
export function componentIn(container: Container): Component | undefined {
  const { view } = container;
  const first =
    firstWord(view.node?.entries.get('command')?.value) ??
    firstWord(view.node?.entries.get('args')?.value);
  if (first === undefined) return undefined;
  const named = COMPONENTS.find((candidate) => candidate === first);
  if (named === undefined && !LAUNCHERS.has(first)) return undefined;

  const words = [...view.strings('command'), ...view.strings('args')];
  const at = words.findIndex(
    ({ value }, index) => (named !== undefined && index === 0) || isComponent(programOf(value)),
  );
  const program = words[at];
  const name = COMPONENTS.find((candidate) => candidate === programOf(program?.value ?? ''));
  if (program === undefined || name === undefined) return undefined;
  const flags = flagsIn(words.slice(at + 1));
  return {
    name,
    container,
    anchor: program.keyPlace,
    end: endOf(container),
    flags,
    isComplete:
      !words.some(({ value }) => value.startsWith('$(')) &&
      !CONFIGURATION_FLAGS.some((flag) => flags.has(flag)) &&
      !(name === 'etcd' && readsEnvironment(container)),
  };
}

/** The flag in force: of several the last one counts. */
export function flagOf({ flags }: Component, name: string): Flag | undefined {
  return flags.get(name)?.at(-1);
}

/** True when the flag is surely not given, in this spelling or elsewhere. */
export function lacks({ flags, isComplete }: Component, name: string): boolean {
  return isComplete && !flags.has(name);
}

/** What Go reads as a truth value; undefined for anything else and for what is filled in later. */
export function truthOf(flag: Flag | undefined): boolean | undefined {
  if (/^(?:1|t|T|TRUE|true|True)$/.test(flag?.value ?? '')) return true;
  return /^(?:0|f|F|FALSE|false|False)$/.test(flag?.value ?? '') ? false : undefined;
}

/** The items of a flag that is a list, which may be given several times. */
export function itemsOf(
  { flags }: Component,
  name: string,
): readonly { readonly item: string; readonly flag: Flag }[] {
  return (flags.get(name) ?? []).flatMap((flag) =>
    (flag.value ?? '').split(',').flatMap((item) => (item === '' ? [] : [{ item, flag }])),
  );
}

/** True when a part of the flag's value is not known before the pod starts. */
export function isOpen({ flags }: Component, name: string): boolean {
  return flags.get(name)?.some(({ value }) => value === undefined) ?? false;
}

function firstWord(list: Node | undefined): string | undefined {
  if (list?.kind !== 'sequence') return undefined;
  const first = list.items[0];
  return first?.kind === 'scalar' && typeof first.value === 'string'
    ? programOf(first.value)
    : undefined;
}

function programOf(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}

function isComponent(name: string): boolean {
  return COMPONENTS.some((candidate) => candidate === name);
}

function flagsIn(words: readonly Field<string>[]): ReadonlyMap<string, readonly Flag[]> {
  const flags = new Map<string, Flag[]>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const match = /^--?(?<name>[A-Za-z][\w-]*)(?:=(?<value>[\s\S]*))?$/.exec(word?.value ?? '');
    if (word === undefined || match?.groups === undefined) continue;
    const name = (match.groups['name'] ?? '').replaceAll('_', '-');
    const next = words[index + 1];
    let flag: Flag = { name, value: 'true', argument: word, nameArgument: undefined };
    if (match.groups['value'] !== undefined) {
      flag = { ...flag, value: knownValue(match.groups['value']) };
    } else if (!BOOLEAN_FLAGS.has(name) && next !== undefined && !next.value.startsWith('-')) {
      flag = { ...flag, value: knownValue(next.value), argument: next, nameArgument: word };
      index++;
    }
    flags.set(name, [...(flags.get(name) ?? []), flag]);
  }
  return flags;
}

function knownValue(text: string): string | undefined {
  return text.includes('$(') ? undefined : text;
}

function endOf({ view }: Container): FieldPath {
  const list = view.field('args')?.value.kind === 'sequence' ? 'args' : 'command';
  const { value } = view.field(list) ?? {};
  return [...view.pathTo(list), value?.kind === 'sequence' ? value.items.length : 0];
}

/** etcd takes every flag from a variable, too: `ETCD_CLIENT_CERT_AUTH`. */
function readsEnvironment({ view }: Container): boolean {
  const variables = view.node?.entries.get('env')?.value;
  if (view.node?.entries.has('envFrom') === true) return true;
  return (
    variables?.kind === 'sequence' &&
    variables.items.some((item) => {
      const name = item.kind === 'mapping' ? item.entries.get('name')?.value : undefined;
      return name?.kind === 'scalar' && String(name.value).startsWith('ETCD_');
    })
  );
}
