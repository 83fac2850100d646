import type { Draft } from '../server/src/engine/rule.ts';
import { containerSecurityContext } from '../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../server/src/kubernetes/securityContexts.ts';
import { say } from '../server/src/text/say.ts';

/** Points from what the pod says to the containers that say nothing of it, and inherit it. */
export function inheritorsOf(
  { pod, container }: SecurityContext,
  fieldIn: (view: SecurityContext['view']) => unknown,
): Pick<Draft, 'related'> {
  if (container !== undefined) return {};
  const inheritors = pod.containers.filter(
    (inner) => fieldIn(containerSecurityContext(inner).view) === undefined,
  );
  return {
    related: inheritors.map(({ name, view }) => ({
      message: say`Container "${name}" inherits it.`,
      at: view.anchor,
    })),
  };
}
