import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet writes hostAliases into the pod’s /etc/hosts, which is asked before DNS. The usual reason is harmless; the same entry can also send a trusted name to another machine.',
  escape:
    'Redirect the name of a database, a registry or an update server to an address of the attacker’s and collect what the pod sends there. No wall of the container breaks; the pod’s trust in names does.',
  remedy: 'Remove entries that nobody can explain; publish names in DNS or by a Service instead.',
  references: [
    mitre('T1557'),
    {
      name: 'Kubernetes: adding entries to Pod /etc/hosts with HostAliases',
      url: 'https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/',
    },
  ],
};
export default explanation;
