import type { Resource } from '../server/src/kubernetes/resource.ts';

/** True for an Ingress of Kubernetes; OpenShift has another kind of that name. */
export function isIngress({ kind, group }: Resource): boolean {
  return kind === 'Ingress' && (group === 'networking.k8s.io' || group === 'extensions');
}
