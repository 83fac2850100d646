import type { ContainerCommand } from '../server/src/kubernetes/containerCommands.ts';
import { programOf } from '../server/src/kubernetes/containerCommands.ts';
import { hostMountAt } from '../server/src/kubernetes/hostMounts.ts';
import type { Container } from '../server/src/kubernetes/pod.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';

/** What a command of a container does to the node, as a whole message; undefined for most commands. */
export function breakoutBy(command: ContainerCommand, container: Container): Text | undefined {
  return (
    BREAKOUTS.get(programOf(command))?.(command.words, container) ??
    kernelFileWritten(command, container) ??
    rootOfInit(command, container)
  );
}

/** Whether an argument can hold a command that `breakoutBy` knows; where not, none is read. */
export const BREAKOUT_HINT =
  /nsenter|chroot|mount|insmod|modprobe|kexec|docker|ctr|crictl|nerdctl|unshare|capsh|debugfs|core_pattern|release_agent|notify_on_release|sysrq-trigger|uevent_helper|\/proc\/+1\/+root/;

type Breakout = (words: readonly string[], container: Container) => Text | undefined;

const BREAKOUTS: ReadonlyMap<string, Breakout> = new Map(
  Object.entries<Breakout>({
    nsenter(words, { name }) {
      if (!entersNode(words)) return undefined;
      return say`Container "${name}" runs nsenter into namespaces of a process outside: what follows runs on the node, not in the container. Remove the command.`;
    },
    chroot(words, container) {
      const directory = words.slice(1).find((word) => !word.startsWith('-'));
      if (directory === undefined || !isOfNode(container, directory)) return undefined;
      return say`Container "${container.name}" runs chroot into ${directory}, a directory of the node: what follows runs the node’s programs on its files. Remove the command.`;
    },
    mount: mountOfNode,
    insmod: kernelCode,
    kexec: kernelCode,
    modprobe: (words, container) =>
      words.some((word) =>
        /^(-[nDVhcrR]|--(dry-run|show.*|version|help|remove|resolve-alias))$/.test(word),
      )
        ? undefined
        : kernelCode(words, container),
    docker: (words, container) =>
      dockerSocket(words) === undefined ? undefined : runtimeClient(words, container),
    ctr: runtimeClient,
    crictl: runtimeClient,
    nerdctl: runtimeClient,
    unshare(words, { name }) {
      const mapsRoot = words.some((word) => /^-[a-zA-Z]*r[a-zA-Z]*$|^--map-root-user$/.test(word));
      if (!mapsRoot) return undefined;
      return say`Container "${name}" becomes root in a user namespace with unshare: with every capability there, kernel bugs lead to the node. Remove the command.`;
    },
    capsh(words, container) {
      const root = words.find((word) => word.startsWith('--chroot='))?.slice('--chroot='.length);
      const isRoot = words.some((word) => /^--(uid=0|user=root)$/.test(word));
      if (!isRoot && (root === undefined || !isOfNode(container, root))) return undefined;
      return say`Container "${container.name}" uses capsh to start a program as root or in the node’s files: that is how a shell breaks out. Remove the command.`;
    },
    debugfs(words, { name }) {
      const device = words.slice(1).find((word) => word.startsWith('/dev/'));
      if (device === undefined) return undefined;
      return say`Container "${name}" opens ${device} with debugfs: it reads and writes the node’s files past every permission. Remove the command.`;
    },
  }),
);

/** Into PID 1, into every namespace, or into a mount namespace. */
function entersNode(words: readonly string[]): boolean {
  for (let index = 1; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('-') || word === '--') return false;
    const target = /^(?:-t|--target=?)(.*)$/.exec(word)?.[1];
    if (target !== undefined && (target === '' ? words[++index] : target) === '1') return true;
    if (/^(-a|--all|-m.*|--mount(=.*)?)$/.test(word)) return true;
    if (/^(-[SG]|--setuid|--setgid)$/.test(word)) index++;
  }
  return false;
}

const DISK =
  /^\/dev\/(sd[a-z]|hd[a-z]|vd[a-z]|xvd[a-z]|nvme\d|mmcblk\d|md\d|dm-\d|mapper\/|disk\/)/;

function mountOfNode(words: readonly string[], { name }: Container): Text | undefined {
  const operands: string[] = [];
  let type: string | undefined;
  for (let index = 1; index < words.length; index++) {
    const word = words[index] ?? '';
    const written = /^(?:-t|--types=?)(.*)$/.exec(word)?.[1];
    if (written !== undefined) type = written === '' ? words[++index] : written;
    else if (/^(-[oOLUN]|--options)$/.test(word)) index++;
    else if (!word.startsWith('-')) operands.push(word);
  }
  const [source = ''] = operands;
  if (DISK.test(source)) {
    return say`Container "${name}" mounts ${source}, a disk of the node: it can read and change every file on it. Remove the command; use a persistentVolumeClaim.`;
  }
  if (type === undefined || !/^(proc|cgroup2?)$/.test(type)) return undefined;
  return say`Container "${name}" mounts a ${type} file system of its own, without the read-only and masked paths that protect the node’s kernel. Remove the command.`;
}

function kernelCode(words: readonly string[], { name }: Container): Text | undefined {
  const [program = '', ...rest] = words;
  if (rest.every((word) => /^(--version|--help)$/.test(word))) return undefined;
  return say`Container "${name}" runs ${program}, which puts code into the kernel of the node, above every container. Remove the command; load modules when the node starts.`;
}

function dockerSocket(words: readonly string[]): string | undefined {
  const index = words.findIndex((word) => /^(-H|--host)$/.test(word));
  const attached = words.flatMap((word) => /^(?:-H=?|--host=)(.+)$/.exec(word)?.[1] ?? []);
  const sockets = [...attached, ...(index < 0 ? [] : [words[index + 1] ?? ''])];
  return sockets.find((socket) => socket.startsWith('unix:'));
}

function runtimeClient(words: readonly string[], { name }: Container): Text | undefined {
  const [program = '', ...rest] = words;
  if (rest.length === 0 || /^(-v|--version|-h|--help|help)$/.test(rest[0] ?? '')) return undefined;
  return say`Container "${name}" commands a container runtime with ${program}: on the node’s socket it can start a privileged container or enter any other. Remove the command.`;
}

const KERNEL_FILE =
  /(?:^|\/)(core_pattern|release_agent|notify_on_release|sysrq-trigger|uevent_helper)$/;

/** By a redirection, tee or dd; a core pattern that pipes into no program runs nothing. */
function kernelFileWritten(command: ContainerCommand, { name }: Container): Text | undefined {
  const { words, writes } = command;
  const program = programOf(command);
  const operands = program === 'tee' ? words.slice(1) : [];
  const outputs = program === 'dd' ? words.flatMap((word) => /^of=(.*)/.exec(word)?.[1] ?? []) : [];
  const path = [...writes, ...operands, ...outputs].find((file) => KERNEL_FILE.test(file));
  if (path === undefined) return undefined;
  if (path.endsWith('sysrq-trigger')) {
    return say`Container "${name}" writes to ${path}: each letter is an order to the node’s kernel, to crash or to restart at once. Remove the command.`;
  }
  if (path.endsWith('core_pattern') && printsPlainText(program, words)) return undefined;
  return say`Container "${name}" writes to ${path}: the node’s kernel runs what is named there as root. Remove the command.`;
}

function printsPlainText(program: string, words: readonly string[]): boolean {
  const text = words.slice(1).find((word) => !word.startsWith('-'));
  return /^(echo|printf)$/.test(program) && text !== undefined && /^[\w/.%-]/.test(text);
}

const ROOT_OF_INIT = /\/proc\/+1\/+root(?=\/|$)/;
/** They look at a path or print it. Tests for being in a chroot compare `stat` of this one. */
const ONLY_LOOKS = /^(echo|printf|stat|test|\[|\[\[)$/;

function rootOfInit(command: ContainerCommand, container: Container): Text | undefined {
  const path = [...command.words, ...command.writes].find((word) => ROOT_OF_INIT.test(word));
  if (path === undefined || command.runsAnother || ONLY_LOOKS.test(programOf(command)))
    return undefined;
  if (!/^[\w/.-]*$/.test(path) || !isOfNode(container, path)) return undefined;
  return say`Container "${container.name}" reaches into ${path}: the root of the node’s first process is the node’s own file system. Remove the command.`;
}

/** PID 1 is the node’s where the pod shares its process IDs, or sees its /proc. */
function isOfNode(container: Container, path: string): boolean {
  const isInit = /^\/proc\/+1\/+root(\/|$)/.test(path);
  if (isInit && container.pod.spec.boolean('hostPID')?.value === true) return true;
  return hostMountAt(container, path) !== undefined;
}
