/** Labels and taints of control-plane nodes; kubeadm sets the second up to Kubernetes 1.24. */
const CONTROL_PLANE_KEYS: ReadonlySet<string> = new Set([
  'node-role.kubernetes.io/control-plane',
  'node-role.kubernetes.io/master',
]);

/** Whether a label or a taint of this key marks nodes of the control plane. */
export function marksControlPlane(key: string): boolean {
  return CONTROL_PLANE_KEYS.has(key);
}
