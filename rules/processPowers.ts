import type { Container } from '../server/src/kubernetes/pod.ts';
import { capabilitiesIn, present, privilegedIn } from './ingredients.ts';
import type { Ingredient } from './ingredients.ts';

/** What lets a container take over processes that it sees, whoever they run as. */
export function processPowersOf(container: Container): readonly Ingredient[] {
  return [
    ...present([privilegedIn(container)]),
    ...capabilitiesIn(container, ['ALL', 'SYS_ADMIN', 'SYS_PTRACE']),
  ];
}

/** True for more than tracing: joining the namespaces of a process, as `nsenter` does. */
export function canEnter(container: Container): boolean {
  return (
    privilegedIn(container) !== undefined ||
    capabilitiesIn(container, ['ALL', 'SYS_ADMIN']).length > 0
  );
}
