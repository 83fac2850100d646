import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A device plugin puts a node of /dev into the container. Neither Pod Security nor a look at volumes shows it, and the driver behind it is part of the node’s kernel.',
  escape:
    'Open the device and use a bug of its driver, such as KVM’s or vhost’s: the code that fails is the node’s kernel.',
  remedy:
    'Remove the resource where it is not needed, and limit it by a ResourceQuota to the namespaces that do need it.',
  references: [
    mitre('T1611'),
    {
      name: 'Kubernetes: Device Plugins',
      url: 'https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins/',
    },
  ],
};
export default explanation;
