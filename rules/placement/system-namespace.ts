import { defineRule } from '../../server/src/engine/defineRule.ts';
import { labelsIn } from '../../server/src/kubernetes/factOf.ts';
import { podsOf } from '../../server/src/kubernetes/pod.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';
import { isWorkload, WORKLOAD_KINDS, WORKLOADS } from '../workloadKinds.ts';

export default defineRule({
  id: 'system-namespace',
  title: 'Workload in a namespace of the system',
  severity: 'medium',
  persona: 'auditor',
  kinds: WORKLOAD_KINDS,
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['namespace'],
      *resource(resource) {
        const namespace = resource.view.mapping('metadata').string('namespace');
        if (namespace === undefined || !isWorkload(resource)) return;
        const isOfSystem = namespace.value === 'kube-system' && saysItIsOfSystem(resource);
        if (!SYSTEM_NAMESPACES.includes(namespace.value) || isOfSystem) return;
        yield {
          at: namespace.valuePlace,
          message: say`${resource.kind} "${resource.name ?? ''}" is in ${namespace.value}, which policies often exempt and whose Secrets control the cluster. Give it a namespace of its own.`,
        };
      },
    },
  ],
});

const SYSTEM_NAMESPACES: readonly string[] = ['kube-system', 'kube-public', 'kube-node-lease'];

/** By the labels and priority classes of the control plane and of add-ons. */
function saysItIsOfSystem(resource: Resource): boolean {
  const pods = podsOf(resource, WORKLOADS);
  const all = [resource.view.mapping('metadata'), ...pods.map(({ metadata }) => metadata)];
  return (
    all.some((metadata) => {
      const labels = labelsIn(metadata.mapping('labels'));
      return (
        labels['tier'] === 'control-plane' ||
        labels['kubernetes.io/cluster-service'] === 'true' ||
        labels['addonmanager.kubernetes.io/mode'] !== undefined ||
        ['kube-dns', 'kube-proxy'].includes(labels['k8s-app'] ?? '')
      );
    }) ||
    pods.some(({ spec }) => spec.string('priorityClassName')?.value.startsWith('system-') === true)
  );
}
