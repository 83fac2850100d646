import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, componentsIn, removingFlag } from '../controlPlane.ts';

export default defineRule({
  id: 'api-server-insecure-port',
  title: 'API server with a port that asks for no credentials',
  severity: 'high',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          for (const name of ['insecure-port', 'insecure-bind-address']) {
            const flag = flagOf(component, name);
            if (flag?.value === undefined || /^0*$/.test(flag.value)) continue;
            yield aboutFlag(component, flag, {
              message: say`Container "${component.container.name}" opens a port without authentication (--${name}): who reaches it is the cluster’s administrator. Remove it; from 1.20 on the API server refuses it.`,
              fixes: [
                removingFlag(flag, {
                  safety: 'choice',
                  why: say`Clients that use this port must use the secure port, with credentials.`,
                }),
              ],
            });
          }
        }
      },
    },
  ],
});
