import { defineRule } from '../../server/src/engine/defineRule.ts';
import { itemsOf, lacks } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, aboutMissingFlag, componentsIn, settingFlag } from '../controlPlane.ts';

const NAME = 'authorization-mode';
const WHY = say`Clients that no role gives their permissions are refused.`;

export default defineRule({
  id: 'api-server-always-allow',
  title: 'API server that authorises everybody',
  severity: 'critical',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          const { container } = component;
          const fixes = [settingFlag(component, NAME, 'Node,RBAC', { safety: 'choice', why: WHY })];
          if (lacks(component, NAME) && lacks(component, 'authorization-config')) {
            yield aboutMissingFlag(component, {
              message: say`Container "${container.name}" starts the API server without --authorization-mode, and the default is AlwaysAllow: every client may do everything. Write --authorization-mode=Node,RBAC.`,
              fixes,
            });
          }
          const allowing = itemsOf(component, NAME).find(({ item }) => item === 'AlwaysAllow');
          if (allowing === undefined) continue;
          yield aboutFlag(component, allowing.flag, {
            message: say`Container "${container.name}" starts the API server with AlwaysAllow: every client that it knows may do everything in the cluster. Write --authorization-mode=Node,RBAC.`,
            fixes,
          });
        }
      },
    },
  ],
});
