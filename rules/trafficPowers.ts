import type { Container, Pod } from '../server/src/kubernetes/pod.ts';
import { capabilitiesIn, privilegedIn } from './ingredients.ts';
import type { Ingredient } from './ingredients.ts';

/** A capability over the traffic of a network. */
export interface TrafficPower extends Ingredient {
  readonly container: Container;
  /** True for changing routes and filters, which is more than forging packets. */
  readonly isControl: boolean;
}

/** What the containers of a pod add to control traffic; privileged ones need no traffic. */
export function trafficPowersOf({ containers }: Pod): readonly TrafficPower[] {
  return containers
    .filter((container) => privilegedIn(container) === undefined)
    .flatMap((container) => [
      ...capabilitiesIn(container, ['NET_ADMIN']).map((one) => ({
        ...one,
        container,
        isControl: true,
      })),
      ...capabilitiesIn(container, ['NET_RAW']).map((one) => ({
        ...one,
        container,
        isControl: false,
      })),
    ]);
}
