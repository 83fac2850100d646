import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf, lacks, truthOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, aboutMissingFlag, componentsIn, settingFlag } from '../controlPlane.ts';

const NAME = 'anonymous-auth';
const WHY = say`Health probes and load balancers that ask without credentials are refused.`;

export default defineRule({
  id: 'api-server-anonymous-auth',
  title: 'API server that answers anonymous clients',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          // Since 1.31 such a file can name the paths that anonymous clients may ask for.
          if (component.flags.has('authentication-config')) continue;
          const { name } = component.container;
          const fixes = [settingFlag(component, NAME, 'false', { safety: 'choice', why: WHY })];
          const flag = flagOf(component, NAME);
          if (lacks(component, NAME)) {
            yield aboutMissingFlag(component, {
              message: say`Container "${name}" starts the API server without --anonymous-auth, which lets clients without credentials in: one loose binding to system:anonymous is enough. Write --anonymous-auth=false.`,
              fixes,
            });
          } else if (flag !== undefined && truthOf(flag) === true) {
            yield aboutFlag(component, flag, {
              message: say`Container "${name}" lets clients without credentials in to the API server: one loose binding to system:anonymous is enough. Write --anonymous-auth=false.`,
              fixes,
            });
          }
        }
      },
    },
  ],
});
