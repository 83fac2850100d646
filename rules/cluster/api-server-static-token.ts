import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, componentsIn, removingFlag } from '../controlPlane.ts';

export default defineRule({
  id: 'api-server-static-token',
  title: 'API server with tokens or passwords from a file',
  severity: 'medium',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          for (const name of ['token-auth-file', 'basic-auth-file']) {
            const flag = flagOf(component, name);
            if (flag === undefined) continue;
            yield aboutFlag(component, flag, {
              message: say`Container "${component.container.name}" reads credentials in plain text from a file (--${name}): they never expire, and are revoked only by a restart. Use certificates or OIDC.`,
              fixes: [
                removingFlag(flag, {
                  safety: 'choice',
                  why: say`Clients whose credentials stand in the file can no longer log in.`,
                }),
              ],
            });
          }
        }
      },
    },
  ],
});
