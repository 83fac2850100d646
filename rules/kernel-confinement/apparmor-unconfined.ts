import { defineRule } from '../../server/src/engine/defineRule.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../../server/src/kubernetes/securityContexts.ts';
import {
  appArmorAnnotationBeside,
  profilePlace,
  runtimeDefaultFix,
  unconfinedTypeOf,
} from '../confinement.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';
import { inheritorsOf } from '../inheritors.ts';

export default defineRule({
  id: 'apparmor-unconfined',
  title: 'AppArmor switched off',
  severity: 'high',
  level: 'baseline',
  control: 'appArmorProfile',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['appArmorProfile'],
      *pod(pod) {
        for (const context of securityContextsOf(pod)) {
          const type = unconfinedTypeOf(context, 'appArmorProfile');
          if (type === undefined) continue;
          yield {
            ...profilePlace(context, 'appArmorProfile'),
            ...(context.container && { container: context.container }),
            ...inheritorsOf(context, (view) => view.field('appArmorProfile')),
            message: messageFor(context, type),
            fixes: [
              runtimeDefaultFix(context, 'appArmorProfile', appArmorAnnotationBeside(context)),
            ],
          };
        }
      },
    },
  ],
});

function messageFor(context: SecurityContext, type: string): Text {
  const place = placeName(context);
  return type === 'Unconfined'
    ? say`AppArmor is off in ${place}: mounts and writes to /proc and /sys are no longer denied. Set type: RuntimeDefault.`
    : say`The AppArmor profile of ${place} has the type "${type}", which Kubernetes does not know. Set type: RuntimeDefault.`;
}
