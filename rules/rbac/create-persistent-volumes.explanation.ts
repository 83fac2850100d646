import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Pod Security looks at a pod’s hostPath volumes, not at what stands behind its claims.',
  escape:
    'Create a PersistentVolume with `hostPath: /` and claim it: the pod passes the restricted level and holds the node’s files.',
  steps: [
    'Create a PersistentVolume with `hostPath: { path: / }` and a claimRef.',
    'Create the claim and a pod that mounts it.',
    'Write a static pod to /etc/kubernetes/manifests or a job to /etc/cron.d.',
  ],
  remedy: 'Only provisioners of storage drivers need it; people and workloads use a StorageClass.',
  references: [cis('5.1.9'), RBAC_GOOD_PRACTICES],
};
export default explanation;
