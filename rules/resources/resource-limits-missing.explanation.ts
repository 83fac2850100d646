import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Without limits one container can use up the memory, the processor or the disk of its node. The node then kills and evicts others, those of other teams and of the cluster too. Without requests the scheduler counts the container as nothing.',
  escape:
    'Run a miner, fork or allocate without end: pods of the same node slow down or are killed, among them those that watch and log, while the pod that does it goes on.',
  remedy:
    'Set `resources.limits` for memory and ephemeral-storage, and requests for what it usually needs; a limit for cpu where neighbours must not notice it. A LimitRange gives defaults to a namespace, a ResourceQuota bounds it.',
  references: [
    NSA_HARDENING_GUIDE,
    mitre('T1499'),
    {
      name: 'Kubernetes: resources of containers',
      url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
    },
  ],
};
export default explanation;
