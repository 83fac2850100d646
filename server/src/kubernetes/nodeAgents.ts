import { INFRASTRUCTURE_AGENTS, REGISTRAR } from './infrastructureAgents.ts';
import { AGENT_CLASSES } from './nodeAgentClasses.ts';
import type { AgentClass, AgentNeeds, KnownAgent } from './nodeAgentClasses.ts';
import { isPrivileged, nodePrivilegesOf } from './nodePrivileges.ts';
import type { NodePrivilege } from './nodePrivileges.ts';
import type { Container, Pod } from './pod.ts';
import { WATCHING_AGENTS } from './watchingAgents.ts';

/** A pod that is recognised as an agent of its node. */
export interface NodeAgent {
  /** The project’s, or of a storage driver that only its registrar gives away the image’s. */
  readonly name: string;
  readonly agentClass: AgentClass;
  /** The one that it is recognised by. */
  readonly container: Container;
  /** All that are the agent’s; others of the pod have nothing to do with it. */
  readonly containers: readonly Container[];
  /** What the pod has of the node and such an agent needs. */
  readonly needed: readonly NodePrivilege[];
  /** Paths that such an agent reads, and that this one can write to. */
  readonly writable: readonly NodePrivilege[];
  /** What the pod has beyond that. */
  readonly beyond: readonly NodePrivilege[];
}

/** All that are recognised. */
export const KNOWN_AGENTS: readonly KnownAgent[] = [...INFRASTRUCTURE_AGENTS, ...WATCHING_AGENTS];

const AGENT_OF_IMAGE: ReadonlyMap<string, KnownAgent> = new Map(
  KNOWN_AGENTS.flatMap((agent) => agent.images.map((image) => [image, agent] as const)),
);

/** They stand beside agents of any kind and work for them. */
const HELPER_IMAGES: readonly string[] = ['kube-rbac-proxy', 'livenessprobe', ...REGISTRAR.images];

/**
 * The agent that a pod is: it runs on nodes that are chosen for it, has an agent’s image, and has of
 * the node what makes one. An image alone says nothing, nor do privileges.
 */
export function nodeAgentOf(pod: Pod): NodeAgent | undefined {
  if (pod.isWindows || !runsOnItsNode(pod)) return undefined;
  const privileges = nodePrivilegesOf(pod);
  if (privileges.length === 0) return undefined;
  const known = knownAgentIn(pod);
  if (known === undefined) return undefined;
  const { agent, container, name } = known;
  const containers = pod.containers.filter((candidate) => belongsTo(candidate, agent));
  const agentClass = AGENT_CLASSES[agent.agentClass];
  const own = privileges.filter((privilege) => isOf(privilege, containers));
  if (!own.some((privilege) => isMark(privilege, agentClass))) return undefined;
  const needed = own.filter((privilege) => isNeeded(privilege, agent));
  const others = privileges.filter((privilege) => !needed.includes(privilege));
  const writable = others.filter(
    (privilege) => own.includes(privilege) && isNeeded(readOnly(privilege), agent),
  );
  const beyond = others.filter((privilege) => !writable.includes(privilege));
  return { name, agentClass, container, containers, needed, writable, beyond };
}

/**
 * By the first image that is known, whatever it may do: with less to do, a pod must not turn into
 * another agent. The agent’s own containers say more than what prepares the node for them.
 */
function knownAgentIn(
  pod: Pod,
): { agent: KnownAgent; container: Container; name: string } | undefined {
  const inOrder = pod.containers.toSorted((a, b) => rankOf(a) - rankOf(b));
  for (const container of inOrder) {
    const agent = agentOf(container);
    if (agent !== undefined) return { agent, container, name: agent.name };
  }
  const registrar = inOrder.find((candidate) => hasImage(candidate, REGISTRAR.images));
  if (registrar === undefined) return undefined;
  const container = inOrder.find(isDriver) ?? registrar;
  const name = repositoryOf(container).split('/').at(-1) ?? '';
  return { agent: REGISTRAR, container, name };
}

/** A DaemonSet’s, one that a DaemonSet made, or one that is written for a node. */
function runsOnItsNode({ resource, spec, metadata }: Pod): boolean {
  if (resource.kind === 'DaemonSet') return true;
  const owners = metadata.items('ownerReferences');
  return (
    resource.kind === 'Pod' &&
    (spec.string('nodeName') !== undefined ||
      owners.some((owner) => owner.string('kind')?.value === 'DaemonSet'))
  );
}

function rankOf({ list }: Container): number {
  return ['containers', 'initContainers', 'ephemeralContainers'].indexOf(list);
}

function belongsTo(container: Container, { agentClass }: KnownAgent): boolean {
  return (
    hasImage(container, HELPER_IMAGES) ||
    agentOf(container)?.agentClass === agentClass ||
    (agentClass === 'storage-driver' && isDriver(container))
  );
}

/** Beside a registrar, the container that mounts volumes for the kubelet is the driver. */
function isDriver({ pod, view }: Container): boolean {
  return (
    pod.containers.some((container) => hasImage(container, REGISTRAR.images)) &&
    view
      .items('volumeMounts')
      .some((mount) => mount.string('mountPropagation')?.value === 'Bidirectional')
  );
}

/** By what its repository ends with, whatever the registry: `calico/node`, `flannel`. */
function agentOf(container: Container): KnownAgent | undefined {
  const [name = '', owner = ''] = repositoryOf(container).split('/').toReversed();
  return AGENT_OF_IMAGE.get(`${owner}/${name}`) ?? AGENT_OF_IMAGE.get(name);
}

/** By the last step of its repository. */
function hasImage(container: Container, images: readonly string[]): boolean {
  return images.includes(repositoryOf(container).split('/').at(-1) ?? '');
}

/** Without tag and digest: `quay.io/calico/node:v3` is `quay.io/calico/node`. */
function repositoryOf({ view }: Container): string {
  const image = view.string('image')?.value ?? '';
  return image.replace(/@.*$/s, '').replace(/:[^/]*$/, '');
}

/** Of the pod as a whole, or of these containers and no others. */
function isOf(privilege: NodePrivilege, containers: readonly Container[]): boolean {
  return privilege.containers.every((container) => containers.includes(container));
}

function isMark(privilege: NodePrivilege, { marks }: AgentClass): boolean {
  return marks.some((mark) =>
    mark.startsWith('/') ? isWithin(privilege, mark) : is(privilege, mark),
  );
}

function isNeeded(privilege: NodePrivilege, agent: KnownAgent): boolean {
  const all = [AGENT_CLASSES[agent.agentClass], agent];
  if (privilege.path === undefined) {
    const needs = (name: string): boolean => all.some(({ settings }) => settings?.includes(name));
    if (needs(privilege.name)) return true;
    // A privileged container has every capability, named or not.
    const isCapability = /^[A-Z_]+$/.test(privilege.name);
    return isCapability && privilege.containers.every(isPrivileged) && needs('privileged');
  }
  return (
    (is(privilege, 'benign') && privilege.path.isReadOnly) ||
    isOwnDirectory(privilege, agent) ||
    all.some((needs) => needsPath(privilege, needs))
  );
}

function readOnly(privilege: NodePrivilege): NodePrivilege {
  const { path } = privilege;
  return path === undefined ? privilege : { ...privilege, path: { ...path, isReadOnly: true } };
}

function needsPath(privilege: NodePrivilege, { settings, reads, writes }: AgentNeeds): boolean {
  if (is(privilege, 'runtime-socket')) return settings?.includes('runtime-socket') === true;
  // Read-only, a device can be written to all the same.
  const isRead = privilege.path?.isReadOnly === true || is(privilege, 'device');
  const paths = [...(writes ?? []), ...(isRead ? (reads ?? []) : [])];
  return paths.some((path) => isWithin(privilege, path));
}

function is({ name, path }: NodePrivilege, setting: string): boolean {
  return name === setting || path?.pathClass === setting;
}

function isWithin({ name, path }: NodePrivilege, directory: string): boolean {
  if (path === undefined) return false;
  return name === directory || (directory !== '/' && name.startsWith(`${directory}/`));
}

/** What an agent keeps on the node is named for it: `/var/lib/calico`. */
function isOwnDirectory({ name, path }: NodePrivilege, agent: KnownAgent): boolean {
  const isOrdinary = ['benign', 'other', 'log', 'cni'].includes(path?.pathClass ?? '');
  return isOrdinary && name.split('/').some((segment) => segment.includes(agent.name));
}
