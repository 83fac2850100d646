import type { Explanation } from '../../server/src/engine/explanation.ts';
import { SERVICE_ACCOUNTS, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet renews a projected token before it expires, so a long life serves only who stole it.',
  escape: 'Read the token file and use it for days.',
  steps: [
    'Read the token file in the pod, or in /var/lib/kubelet/pods on its node.',
    'Use it from elsewhere until it expires; while the pod lives it stays valid.',
  ],
  remedy: 'Write `expirationSeconds: 3600`, and let the program read the file anew.',
  references: [mitre('T1528'), SERVICE_ACCOUNTS],
};
export default explanation;
