import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf, lacks, truthOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, aboutMissingFlag, componentsIn, settingFlag } from '../controlPlane.ts';

const NAME = 'service-account-extend-token-expiration';
const WHY = say`Clients that never read their token again are refused after an hour.`;

export default defineRule({
  id: 'service-account-tokens-extended',
  title: 'Pods’ tokens valid for a year',
  severity: 'info',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 20,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          const flag = flagOf(component, NAME);
          const said = {
            message: say`Container "${component.container.name}" lets the API server issue pods’ tokens that are valid for a year instead of an hour. Write --service-account-extend-token-expiration=false.`,
            fixes: [settingFlag(component, NAME, 'false', { safety: 'choice', why: WHY })],
          };
          if (lacks(component, NAME)) yield aboutMissingFlag(component, said);
          else if (flag !== undefined && truthOf(flag) === true) {
            yield aboutFlag(component, flag, said);
          }
        }
      },
    },
  ],
});
