import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The container is set up to command the node: a client in it finds the container engine’s socket, or a kubeconfig that belongs to the node, under a hostPath mount.',
  escape:
    'Run `docker run --privileged -v /:/host …` in the container: the node’s engine starts it. With the kubelet’s or the admin’s kubeconfig, ask the API server for secrets and pods instead.',
  steps: [
    'Get code to run in the container, and call the client that is there anyway.',
    'It finds the engine’s socket by the variable, and starts a privileged container with the node’s root directory.',
    'chroot into that directory: root on the node.',
  ],
  remedy:
    'Remove the variable and the hostPath volume. Build images with a rootless builder, and give API clients a service account of their own.',
  references: [mitre('T1611'), mitre('T1610')],
};
export default explanation;
