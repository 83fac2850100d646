import type { RuleContext } from '../server/src/engine/rule.ts';
import { runsBesideOthers } from '../server/src/kubernetes/pod.ts';
import type { Container, Pod } from '../server/src/kubernetes/pod.ts';
import { capabilitiesIn, hostNamespaceOf, privilegedIn } from './ingredients.ts';
import type { Ingredient } from './ingredients.ts';
import { ingredientsOf, isSocket, leadsToNode, nodeMountsOf } from './nodeMounts.ts';
import { mayBeRoot } from './rootUser.ts';
import { isUserNamespaced } from './userNamespaces.ts';
import { say } from '../server/src/text/say.ts';

/** With each of these alone a container takes over its node. */
const TAKEOVER_CAPABILITIES = ['ALL', 'SYS_ADMIN', 'SYS_MODULE'];

/** Keys without which there is no escape, for rules that ask for escapes. */
export const ESCAPE_KEYS = [
  'privileged',
  'add',
  'hostPath',
  'persistentVolumeClaim',
  'hostProcess',
] as const;

/**
 * The containers of a pod that can take over its node, with the settings that let each do it. Nobody
 * breaks into an init container that has ended.
 */
export function escapesOf(pod: Pod, context: RuleContext): readonly Escape[] {
  if (isUserNamespaced(pod, context)) return [];
  const ofPod = pod.isWindows ? [] : mountsThatEscape(pod, context);
  return pod.containers.filter(runsBesideOthers).flatMap((container) => {
    const own = pod.isWindows ? [] : settingsThatEscape(container);
    const mounts = ofPod.filter((ingredient) => ingredient.container === container);
    const [decisive, ...others] = [...own, ...mounts, ...hostProcessOf(container)];
    return decisive === undefined ? [] : [{ container, decisive, others }];
  });
}

export interface Escape {
  readonly container: Container;
  readonly decisive: Ingredient;
  readonly others: readonly Ingredient[];
}

function settingsThatEscape(container: Container): readonly Ingredient[] {
  const privileged = privilegedIn(container);
  const hasHostPid = hostNamespaceOf(container.pod, 'hostPID') !== undefined;
  return [
    ...(privileged === undefined ? [] : [privileged]),
    ...capabilitiesIn(container, [...TAKEOVER_CAPABILITIES, ...(hasHostPid ? ['SYS_PTRACE'] : [])]),
  ];
}

function mountsThatEscape(pod: Pod, context: RuleContext): readonly Ingredient[] {
  return nodeMountsOf(pod, context)
    .filter((mount) => leadsToNode(mount) && mount.pathClass.readWrite === 'critical')
    .filter(({ container, pathClass }) => isSocket(pathClass) || mayBeRoot(container))
    .flatMap(ingredientsOf);
}

function hostProcessOf(container: Container): readonly Ingredient[] {
  const own = container.view.mapping('securityContext').mapping('windowsOptions');
  const ofPod = container.pod.spec.mapping('securityContext').mapping('windowsOptions');
  const hostProcess = own.boolean('hostProcess') ?? ofPod.boolean('hostProcess');
  if (hostProcess?.value !== true) return [];
  const text = say`Container "${container.name}" runs as a process of the Windows node.`;
  return [{ at: hostProcess.valuePlace, text, container }];
}

/** The settings of all containers that escape, the first one’s first. */
export function ingredientsOfAll(escapes: readonly Escape[]): readonly Ingredient[] {
  return escapes.flatMap(({ decisive, others }) => [decisive, ...others]);
}
