import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A hostPath volume gives containers a directory, file, socket or device of the node. What it holds can be read, and unless every mount is read-only, changed.',
  escape:
    'Write a job to the node’s /etc/cron.d, a key to /root/.ssh/authorized_keys, or a static pod to /etc/kubernetes/manifests. With a container runtime’s socket, even read-only: ask the runtime for a privileged container.',
  steps: [
    'Look at the mounted files: who owns them, and which programs of the node or of other pods read or run them?',
    'Change one that a process with more rights trusts: a script, a settings file, a socket’s peer, a symbolic link that it follows.',
    'Wait until that process uses it: it acts with its own rights, not with the container’s.',
  ],
  remedy:
    'Use an emptyDir for scratch space, a configMap or secret for files, a persistentVolumeClaim for data. Node agents that need the path belong in a namespace of their own.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.12'), NSA_HARDENING_GUIDE, mitre('T1611')],
};
export default explanation;
