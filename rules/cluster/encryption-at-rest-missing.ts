import { defineRule } from '../../server/src/engine/defineRule.ts';
import { lacks } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutMissingFlag, componentsIn } from '../controlPlane.ts';

export default defineRule({
  id: 'encryption-at-rest-missing',
  title: 'Secrets stored in etcd in plain text',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          if (!lacks(component, 'encryption-provider-config')) continue;
          yield aboutMissingFlag(component, {
            message: say`Container "${component.container.name}" starts the API server without --encryption-provider-config: Secrets lie in etcd and its backups in plain text. Give it an EncryptionConfiguration.`,
          });
        }
      },
    },
  ],
});
