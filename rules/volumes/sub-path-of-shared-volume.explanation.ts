import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet resolves a subPath as root on the node. Who writes to the volume decides what lies there, and has twice outrun its checks.',
  escape:
    'Replace the directory of the subPath by a symbolic link while the kubelet prepares the mount (CVE-2017-1002101, CVE-2021-25741): the other container starts with a directory of the node.',
  steps: [
    'In the container that mounts the whole volume, swap the directory and a link to / in a loop (`renameat2` with RENAME_EXCHANGE).',
    'Make the other container restart, until the kubelet checks the directory and mounts the link.',
    'The container with the subPath has / of the node mounted.',
  ],
  remedy:
    'Give the container a volume of its own, or mount the volume whole. Keep kubelets patched; subPathExpr should not use labels or annotations that others may set.',
  references: [cve('CVE-2017-1002101'), cve('CVE-2021-25741'), mitre('T1611')],
};
export default explanation;
