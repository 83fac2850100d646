import type { RuleContext } from '../server/src/engine/rule.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';

/** User namespaces are on by default from 1.33: users of the pod are nobody on the node then. */
export function isUserNamespaced(
  { spec }: Pod,
  { version }: Pick<RuleContext, 'version'>,
): boolean {
  return version >= 33 && spec.boolean('hostUsers')?.value === false;
}
