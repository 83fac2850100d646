import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Some components are dangerous by what they are: Tiller hands out cluster-admin, a node shell is a way onto the node, and retired projects no longer close their holes.',
  escape:
    'Ask Tiller on port 44134 to install a chart with a privileged pod. Send the admission webhook of an old ingress-nginx a configuration that loads your library (CVE-2025-1974), then read every secret.',
  steps: [
    'From any pod of the cluster reach the component: Tiller’s port 44134, or the webhook of ingress-nginx on 8443.',
    'Make it act: Tiller installs a chart, the webhook runs code in the controller’s container.',
    'Use the rights of its service account: create a privileged pod, or read the secrets of every namespace.',
  ],
  remedy:
    'Remove the component: Helm 3 needs no Tiller, Headlamp follows the Dashboard, and an implementation of the Gateway API follows ingress-nginx.',
  references: [
    cve('CVE-2025-1974'),
    mitre('T1610'),
    {
      name: 'Kubernetes: Ingress NGINX Retirement',
      url: 'https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/',
    },
  ],
};
export default explanation;
