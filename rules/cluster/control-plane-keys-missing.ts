import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Component, ComponentName } from '../../server/src/kubernetes/componentFlags.ts';
import { lacks } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutMissingFlag, componentsIn } from '../controlPlane.ts';

/** Files that a component makes up for, or does without, when it is not given them. */
const FILES: readonly (readonly [component: ComponentName, flag: string])[] = [
  ['kube-apiserver', 'client-ca-file'],
  ['kube-apiserver', 'service-account-key-file'],
  ['kube-apiserver', 'tls-cert-file'],
  ['kube-apiserver', 'tls-private-key-file'],
  ['kube-controller-manager', 'root-ca-file'],
  ['kube-controller-manager', 'service-account-private-key-file'],
];

export default defineRule({
  id: 'control-plane-keys-missing',
  title: 'Control plane component without its certificates and keys',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        const components = componentsIn(pod, ['kube-apiserver', 'kube-controller-manager']);
        for (const component of components) {
          const missing = missingFiles(component);
          if (missing.length === 0) continue;
          yield aboutMissingFlag(component, {
            message: say`Container "${component.container.name}" starts ${component.name} without ${missing}: clients cannot verify it, or it cannot verify them. Give it the files.`,
          });
        }
      },
    },
  ],
});

function missingFiles(component: Component): readonly string[] {
  // Certificates by server name do as well.
  const hasCertificate = component.flags.has('tls-sni-cert-key');
  return FILES.filter(
    ([name, flag]) =>
      name === component.name &&
      lacks(component, flag) &&
      !(hasCertificate && flag.startsWith('tls-')),
  ).map(([, flag]) => `--${flag}`);
}
