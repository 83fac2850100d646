import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Admin access is meant for monitoring: the claim ignores who else holds a device. Since 1.34 it is admitted in namespaces with the label resource.kubernetes.io/admin-access alone.',
  escape:
    'Claim every GPU of a node with admin access, and read the memory or the work of the pods that are using them.',
  steps: [
    'Create a ResourceClaim with `adminAccess: true` and `allocationMode: All` in a namespace with the label.',
    'Start a pod with that claim on the node of the pod that is attacked.',
    'Open the same devices and read what is on them, or reset them.',
  ],
  remedy:
    'Remove `adminAccess`. Monitoring agents that need it belong in a labelled namespace of their own, in which nobody else may create claims.',
  references: [
    mitre('T1611'),
    {
      name: 'Kubernetes: Dynamic Resource Allocation',
      url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
    },
  ],
};
export default explanation;
