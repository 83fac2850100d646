import type { Explanation } from '../../server/src/engine/explanation.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet mounts these volumes as root with the server and the options that the pod’s author wrote. A persistentVolumeClaim leaves that choice to the cluster’s administrator.',
  escape:
    'Name a server of one’s own: the node’s kernel mounts its file system, and a crafted disk image or server reply meets a file system driver that runs as root; an NFS export may hold setuid files.',
  steps: [
    'Set up a server of the volume’s type, for instance an NFS export with a setuid program, or a disk image with a broken file system.',
    'Create a pod with a volume that names it.',
    'The node’s kernel mounts it, as root: run the setuid program in the pod, or let the kernel’s driver trip over the image.',
  ],
  remedy:
    'Use a persistentVolumeClaim (or the storage’s CSI driver). Allowed are configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected and secret.',
  references: [
    POD_SECURITY_STANDARDS,
    {
      name: 'Kubernetes: Persistent Volumes',
      url: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/',
    },
  ],
};
export default explanation;
