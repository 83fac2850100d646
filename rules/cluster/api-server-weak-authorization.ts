import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf, isOpen, itemsOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, componentsIn } from '../controlPlane.ts';

const NAME = 'authorization-mode';

export default defineRule({
  id: 'api-server-weak-authorization',
  title: 'API server without the Node or the RBAC authoriser',
  severity: 'medium',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          const flag = flagOf(component, NAME);
          if (flag === undefined || isOpen(component, NAME)) continue;
          const modes = itemsOf(component, NAME).map(({ item }) => item);
          // AlwaysAllow is a finding of its own, and makes the others meaningless.
          if (modes.includes('AlwaysAllow')) continue;
          const { name } = component.container;
          if (!modes.includes('RBAC')) {
            yield aboutFlag(component, flag, {
              message: say`Container "${name}" starts the API server without RBAC, so the cluster’s Roles and bindings decide nothing. Add RBAC to --authorization-mode.`,
            });
          } else if (!modes.includes('Node')) {
            yield aboutFlag(component, flag, {
              severity: 'low',
              message: say`Container "${name}" starts the API server without the Node authoriser: every kubelet needs rights over all nodes’ Secrets. Add Node to --authorization-mode.`,
            });
          }
        }
      },
    },
  ],
});
