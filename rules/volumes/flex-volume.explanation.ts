import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet runs a driver program of the node as root, with options that the pod’s author wrote. FlexVolume is deprecated since 1.23.',
  escape:
    'Pass options that the driver does not expect: many drivers are shell scripts that put them into a command line, which runs as root on the node.',
  steps: [
    'Find a driver: a directory below /usr/libexec/kubernetes/kubelet-plugins/volume/exec on the nodes, or a pod that uses one.',
    'Read how it calls mount, and give it options with what a shell or mount takes for more than one word.',
    'Create a pod with such a volume: the kubelet runs the driver with them as root on the node.',
  ],
  remedy: 'Use the storage’s CSI driver, by way of a persistentVolumeClaim.',
  references: [
    POD_SECURITY_STANDARDS,
    mitre('T1611'),
    {
      name: 'Kubernetes: flexVolume (deprecated)',
      url: 'https://kubernetes.io/docs/concepts/storage/volumes/#flexvolume',
    },
  ],
};
export default explanation;
