import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf, truthOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, componentsIn, removingFlag } from '../controlPlane.ts';

export default defineRule({
  id: 'etcd-auto-tls',
  title: 'etcd with certificates that it signs itself',
  severity: 'medium',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['etcd'])) {
          for (const name of ['auto-tls', 'peer-auto-tls']) {
            const flag = flagOf(component, name);
            if (flag === undefined || truthOf(flag) !== true) continue;
            yield aboutFlag(component, flag, {
              message: say`Container "${component.container.name}" lets etcd sign its own certificates (--${name}): nobody can tell it from an impostor. Give it certificates of an authority of its own.`,
              fixes: [
                removingFlag(flag, {
                  safety: 'choice',
                  why: say`etcd needs certificate files instead, or it talks without TLS.`,
                }),
              ],
            });
          }
        }
      },
    },
  ],
});
