import { defineRule } from '../../server/src/engine/defineRule.ts';
import { annotationsOf } from '../../server/src/kubernetes/annotations.ts';
import type { ServiceFields } from '../../server/src/kubernetes/clusterFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'exposed-service',
  title: 'Service that is open to the world',
  severity: 'low',
  persona: 'pedantic',
  kinds: ['Service'],
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['type'],
      *resource(resource) {
        if (resource.group !== '') return;
        const type = fieldsOf<ServiceFields>(resource).mapping('spec').string('type');
        const name = resource.name ?? '';
        if (type?.value === 'NodePort') {
          yield {
            at: type.valuePlace,
            message: say`Service "${name}" opens a port at the address of every node, for whoever reaches one. Use a ClusterIP and a Gateway or Ingress in front of it.`,
          };
        }
        if (type?.value === 'LoadBalancer' && !isRestricted(resource)) {
          yield {
            at: type.valuePlace,
            message: say`Service "${name}" gets a load balancer that everybody may connect to. List who may in loadBalancerSourceRanges, or ask for an internal one.`,
          };
        }
      },
    },
  ],
});

function isRestricted(resource: Resource): boolean {
  const spec = fieldsOf<ServiceFields>(resource).mapping('spec');
  const ranges = spec.strings('loadBalancerSourceRanges').map(({ value }) => value.trim());
  const annotations = annotationsOf({ metadata: resource.view.mapping('metadata') });
  return (
    (ranges.length > 0 && !ranges.some((range) => EVERYWHERE.includes(range))) ||
    annotations.some(({ path, value }) => RESTRICTING.get(String(path.at(-1)))?.(value))
  );
}

const EVERYWHERE: readonly string[] = ['0.0.0.0/0', '::/0'];

/** Annotations that make a load balancer an internal one, or say who may connect, by their key. */
const RESTRICTING: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['service.beta.kubernetes.io/load-balancer-source-ranges', isNoWorld],
  ['service.beta.kubernetes.io/aws-load-balancer-internal', isSet],
  ['service.beta.kubernetes.io/aws-load-balancer-scheme', (value) => value === 'internal'],
  ['service.beta.kubernetes.io/azure-load-balancer-internal', isSet],
  ['service.beta.kubernetes.io/openstack-internal-load-balancer', isSet],
  ['service.beta.kubernetes.io/oci-load-balancer-internal', isSet],
  ['networking.gke.io/load-balancer-type', (value) => value === 'Internal'],
  ['cloud.google.com/load-balancer-type', (value) => value === 'Internal'],
]);

function isSet(value: string): boolean {
  return value !== '' && value !== 'false';
}

function isNoWorld(value: string): boolean {
  return value !== '' && !value.split(',').some((range) => EVERYWHERE.includes(range.trim()));
}
