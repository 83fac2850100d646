import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Behind the claim lies a path of the node. The pod has what a hostPath volume would give it, without being seen by Pod Security.',
  escape:
    'Use the mounted files of the node as with a hostPath volume: read keys, write what root runs.',
  steps: [
    'Find the mount in the container: `grep <mountPath> /proc/self/mountinfo` shows the path on the node.',
    'Read or write there what the path is worth: the finding at the PersistentVolume says what it is.',
  ],
  remedy:
    'Claim storage of a CSI driver. If the pod must have the node’s files, say so with a hostPath volume, so that reviewers and Pod Security see it.',
  references: [cis('5.1.9'), cis('5.2.12'), mitre('T1611')],
};
export default explanation;
