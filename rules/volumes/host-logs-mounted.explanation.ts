import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet opens log files as root and follows links in them. Who can write to the directory chooses what it opens.',
  escape:
    'Replace a log file by a symbolic link to /etc/shadow or to another pod’s token, then ask the kubelet for the log.',
  steps: [
    'In the container, find its own log below /host/pods, and replace it: `ln -sf /etc/shadow 0.log`.',
    'Run `kubectl logs <pod>`, or read /logs/ of the kubelet with a token that may.',
    'The kubelet, which is root, follows the link and answers with the file, line by line.',
  ],
  remedy:
    'Set `readOnly: true` in all mounts: log collectors do not write there. Let them keep their positions in an emptyDir or a directory of their own.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.12'), mitre('T1611')],
};
export default explanation;
