import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'An engine that is not rootless needs a privileged container. Everything that it builds or starts is then one step from the node.',
  escape:
    'A build asks the inner engine for a privileged container: it sees the node’s devices, mounts its disk and writes a key for root.',
  remedy:
    'Build with a rootless BuildKit, Buildah or a build service outside the cluster. If there is no other way, give such pods nodes of their own and a sandbox RuntimeClass.',
  references: [
    mitre('T1611'),
    {
      name: 'Docker: Rootless mode',
      url: 'https://docs.docker.com/engine/security/rootless/',
    },
  ],
};
export default explanation;
