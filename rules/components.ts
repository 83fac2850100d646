import type { Severity } from '../server/src/engine/rule.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';

interface Component {
  /** Repositories as `repositoryOf` writes them. */
  readonly images: readonly string[];
  readonly severity: Severity;
  readonly messageOf: (container: string) => Text;
}

/** Components that nobody should run any more, by the repositories that their projects published. */
export const COMPONENTS: readonly Component[] = [
  {
    images: ['gcr.io/kubernetes-helm/tiller', 'ghcr.io/helm/tiller'],
    severity: 'high',
    messageOf: (name) =>
      say`Container "${name}" is Tiller of Helm 2: unless it asks for certificates, any pod makes it create what it likes, usually as cluster-admin. Remove it; use Helm 3.`,
  },
  {
    images: [
      'docker.io/kubernetesui/dashboard',
      'docker.io/kubernetesui/dashboard-api',
      'docker.io/kubernetesui/dashboard-auth',
      'docker.io/kubernetesui/dashboard-web',
      'k8s.gcr.io/kubernetes-dashboard-amd64',
      'gcr.io/google_containers/kubernetes-dashboard-amd64',
    ],
    severity: 'medium',
    messageOf: (name) =>
      say`Container "${name}" is the Kubernetes Dashboard, which is retired: bugs stay, and who reaches it acts with its rights. Remove it; Headlamp is its successor.`,
  },
  {
    images: [
      'registry.k8s.io/ingress-nginx/controller',
      'registry.k8s.io/ingress-nginx/controller-chroot',
      'k8s.gcr.io/ingress-nginx/controller',
      'quay.io/kubernetes-ingress-controller/nginx-ingress-controller',
    ],
    severity: 'medium',
    messageOf: (name) =>
      say`Container "${name}" is ingress-nginx, retired in March 2026: bugs such as CVE-2025-1974 stay open, and it reads every TLS secret. Move to a maintained controller.`,
  },
  {
    images: ['docker.io/alexeiled/nsenter'],
    severity: 'high',
    messageOf: (name) =>
      say`Container "${name}" is an image made to enter the node’s namespaces: a pod with it is a shell on the node. Remove it; use kubectl debug node/… and delete that pod after.`,
  },
];
