import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'These plugins are on by default because the rest relies on them: PodSecurity, webhooks and admission policies refuse dangerous pods, NodeRestriction and ServiceAccount keep kubelets and tokens in their bounds.',
  escape:
    'With PodSecurity off, the labels of namespaces mean nothing, and whoever may create pods creates a privileged one.',
  steps: [
    'Create a pod with `privileged: true` in a namespace whose label says `enforce: restricted`: nothing refuses it.',
    'Mount the node’s disks, or enter the namespaces of its first process.',
  ],
  remedy: 'Take the plugin out of `--disable-admission-plugins`.',
  references: [
    cis('1.2.12'),
    cis('1.2.13'),
    {
      name: 'Kubernetes: Admission Control',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/',
    },
    mitre('T1610'),
  ],
};
export default explanation;
