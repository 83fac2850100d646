import type { RuleContext } from '../server/src/engine/rule.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';

/** User namespaces are on by default from 1.33: users of the pod are nobody on the node then. */
export function isUserNamespaced(
  { spec }: Pod,
  { version }: Pick<RuleContext, 'version'>,
): boolean {
  return version >= 33 && spec.boolean('hostUsers')?.value === false;
}

/** True where root in the pod is root on a Linux node once a wall breaks. */
export function sharesHostUsers(pod: Pod, context: Pick<RuleContext, 'version'>): boolean {
  return !pod.isWindows && !isUserNamespaced(pod, context);
}
