import type { Resource } from '../server/src/kubernetes/resource.ts';

/** OpenShift's kind; its first releases kept it in the core group. */
export function isSecurityContextConstraints({ kind, group }: Resource): boolean {
  return (
    kind === 'SecurityContextConstraints' && (group === 'security.openshift.io' || group === '')
  );
}
