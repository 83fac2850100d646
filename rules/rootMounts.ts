import type { RuleContext } from '../server/src/engine/rule.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';
import { hostNamespaceOf } from './ingredients.ts';
import { propagatesKubeletDirectory } from './kubeletPropagation.ts';
import { leadsToNode, nodeMountsOf } from './nodeMounts.ts';
import type { NodeMount } from './nodeMounts.ts';
import { processPowersOf } from './processPowers.ts';
import { mayBeRoot } from './rootUser.ts';
import { sharesHostUsers } from './userNamespaces.ts';

/**
 * What containers that see the node's processes, and may be root, can change on the node. None where
 * one of them takes the processes over: that is the shorter way.
 */
export function changedAmongProcesses(pod: Pod, context: RuleContext): readonly NodeMount[] {
  if (hostNamespaceOf(pod, 'hostPID') === undefined || !sharesHostUsers(pod, context)) return [];
  if (pod.containers.some((container) => processPowersOf(container).length > 0)) return [];
  return nodeMountsOf(pod, context)
    .filter((mount) => leadsToNode(mount) || (mount.isOpen && mount.pathClass.name === 'other'))
    .filter(({ container }) => mayBeRoot(container));
}

/** What containers that may be root can change on the node to become root there, and no other path tells. */
export function changedByRoot(pod: Pod, context: RuleContext): readonly NodeMount[] {
  if (!sharesHostUsers(pod, context) || changedAmongProcesses(pod, context).length > 0) return [];
  return nodeMountsOf(pod, context).filter(
    (mount) =>
      leadsToNode(mount) && mayBeRoot(mount.container) && !propagatesKubeletDirectory(mount),
  );
}
