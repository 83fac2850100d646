import { defineRule } from '../../server/src/engine/defineRule.ts';
import { itemsOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, componentsIn } from '../controlPlane.ts';

/** On by default in Kubernetes 1.37, and part of what keeps workloads and kubelets in their place. */
const GUARDS: ReadonlySet<string> = new Set([
  'CertificateApproval',
  'CertificateSigning',
  'CertificateSubjectRestriction',
  'NamespaceLifecycle',
  'NodeRestriction',
  'ServiceAccount',
]);

/** Without these no policy is enforced at all. */
const POLICIES: ReadonlySet<string> = new Set([
  'PodSecurity',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionWebhook',
]);

export default defineRule({
  id: 'admission-plugin-disabled',
  title: 'Admission plugin switched off',
  severity: 'high',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          const items = itemsOf(component, 'disable-admission-plugins');
          for (const flag of new Set(items.map((item) => item.flag))) {
            const names = items.filter((item) => item.flag === flag).map(({ item }) => item);
            const policies = names.filter((name) => POLICIES.has(name));
            const guards = names.filter((name) => GUARDS.has(name));
            if (policies.length > 0) {
              yield aboutFlag(component, flag, {
                message: say`Container "${component.container.name}" starts the API server without ${policies}: what forbids privileged pods is no longer asked. Take it out of --disable-admission-plugins.`,
              });
            } else if (guards.length > 0) {
              yield aboutFlag(component, flag, {
                severity: 'medium',
                message: say`Container "${component.container.name}" starts the API server without ${guards}, which keeps kubelets, tokens and namespaces in their bounds. Take it out of --disable-admission-plugins.`,
              });
            }
          }
        }
      },
    },
  ],
});
