import type { Facts } from '../server/src/engine/factIndex.ts';
import { labelsIn } from '../server/src/kubernetes/factOf.ts';
import type { FactOf } from '../server/src/kubernetes/facts.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';
import { selects } from '../server/src/kubernetes/selectors.ts';

/** The object that opens a pod to whoever reaches the nodes or the load balancer. */
export interface Exposure {
  readonly kind: 'Service' | 'Ingress';
  readonly name: string;
}

/** By a Service of the same files that is open itself, or that an Ingress leads to. */
export function exposureOf(pod: Pod, facts: Facts): Exposure | undefined {
  const labels = labelsIn(pod.metadata.mapping('labels'));
  const namespace = namespaceOf(pod.resource);
  const services = facts
    .of('Service')
    .filter(
      (service) =>
        namespaceOf(service) === namespace &&
        Object.keys(service.selector).length > 0 &&
        selects({ matchLabels: service.selector, matchExpressions: [] }, labels),
    );
  if (services.length === 0) return undefined;
  const open = services.find(isOpen);
  if (open !== undefined) return { kind: 'Service', name: open.name };
  const ingress = facts
    .of('Ingress')
    .find(
      (fact) =>
        namespaceOf(fact) === namespace &&
        services.some(({ name }) => fact.serviceNames.includes(name)),
    );
  return ingress && { kind: 'Ingress', name: ingress.name };
}

function isOpen({ type, externalIPs }: FactOf<'Service'>): boolean {
  return type === 'LoadBalancer' || type === 'NodePort' || externalIPs.length > 0;
}

/** What is written nowhere lands in `default`. */
function namespaceOf({ namespace }: { readonly namespace?: string | undefined }): string {
  return namespace === undefined || namespace === '' ? 'default' : namespace;
}
