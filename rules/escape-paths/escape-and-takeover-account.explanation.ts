import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The workload can take over its node, and the token that it holds is mighty in the API: one break-in has the node by the one and the cluster by the other.',
  escape:
    'Read the token in /var/run/secrets/kubernetes.io/serviceaccount and call the API with it, and leave the container by the setting that is marked.',
  steps: [
    'Get a shell in the container.',
    'Take the token from `/var/run/secrets/kubernetes.io/serviceaccount/token` and ask `kubectl auth can-i --list`.',
    'Use it: read Secrets, or start privileged pods on other nodes.',
    'Take over the node by the marked setting, too: what is done there no audit log of the API shows.',
  ],
  remedy:
    'Give the account only what the program calls, or mount no token. Then take away what opens the node.',
  references: [mitre('T1611'), mitre('T1552.001')],
};
export default explanation;
