import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The setting holds for every pod of the node and stays when this one is gone. Only a container that may write to the kernel’s settings can change it, and that is more than the setting needs.',
  escape:
    'The container that runs the command is privileged. Whoever changes its image or its command has the node, every time the pod starts.',
  remedy:
    'Set it in the node’s image or /etc/sysctl.d, or by an operator that tunes nodes. Settings of a namespace belong in `securityContext.sysctls`.',
  references: [
    mitre('T1611'),
    {
      name: 'Kubernetes: Using sysctls in a Kubernetes Cluster',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    },
  ],
};
export default explanation;
