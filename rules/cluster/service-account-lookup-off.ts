import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf, truthOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, componentsIn, settingFlag } from '../controlPlane.ts';

const NAME = 'service-account-lookup';
const WHY = say`Tokens of deleted service accounts, pods and Secrets stop working.`;

export default defineRule({
  id: 'service-account-lookup-off',
  title: 'API server that takes tokens of deleted service accounts',
  severity: 'medium',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          const flag = flagOf(component, NAME);
          if (flag === undefined || truthOf(flag) !== false) continue;
          yield aboutFlag(component, flag, {
            message: say`Container "${component.container.name}" takes service account tokens without looking whether the account still exists: a stolen token cannot be revoked. Write --service-account-lookup=true.`,
            fixes: [settingFlag(component, NAME, 'true', { safety: 'hardening', why: WHY })],
          });
        }
      },
    },
  ],
});
