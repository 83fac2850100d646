import type { Explanation } from '../../server/src/engine/explanation.ts';
import { RBAC_GOOD_PRACTICES, cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Whoever may use nodes/proxy talks to the kubelet itself. Reading is enough: a command is run through a websocket, which begins with a GET request.',
  escape:
    'With the token, open a websocket to the kubelet’s /exec endpoint for a privileged pod of the node and run a command in it. The API server’s admission and audit see nothing.',
  steps: [
    'Read the token at /var/run/secrets/kubernetes.io/serviceaccount/token and find a node’s address.',
    'List the node’s pods: `curl -k -H "Authorization: Bearer $TOKEN" https://$NODE:10250/pods`.',
    'Choose a container of a privileged or hostPID pod, such as a network plugin’s.',
    'Open a websocket to `wss://$NODE:10250/exec/<namespace>/<pod>/<container>?command=id&output=1`.',
    'Run `nsenter -t 1 -a` in it: a root shell on the node.',
  ],
  remedy:
    'Allow what is needed by name: nodes/metrics and nodes/stats for monitoring, from 1.33 also nodes/pods, nodes/healthz and nodes/configz.',
  references: [cis('5.1.10'), mitre('T1609'), RBAC_GOOD_PRACTICES],
};
export default explanation;
