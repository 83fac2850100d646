import { defineRule } from '../../server/src/engine/defineRule.ts';
import { annotationOf } from '../../server/src/kubernetes/annotations.ts';
import { APP_ARMOR_PREFIX } from '../../server/src/kubernetes/appArmor.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../../server/src/kubernetes/securityContexts.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { profilePlace, runtimeDefaultFix, unconfinedTypeOf } from '../confinement.ts';
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
      *pod(pod) {
        for (const context of securityContextsOf(pod)) {
          const type = unconfinedTypeOf(context, 'appArmorProfile');
          if (type === undefined) continue;
          yield {
            ...profilePlace(context, 'appArmorProfile'),
            ...(context.container && { container: context.container }),
            ...inheritorsOf(context, (view) => view.field('appArmorProfile')),
            message: messageFor(context, type),
            fixes: [runtimeDefaultFix(context, 'appArmorProfile', annotationBeside(context))],
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

/** The annotation that would disagree with RuntimeDefault. */
function annotationBeside({ pod, container }: SecurityContext): Field<string> | undefined {
  if (container === undefined) return undefined;
  const annotation = annotationOf(pod, APP_ARMOR_PREFIX + container.name);
  return annotation?.value === 'runtime/default' ? undefined : annotation;
}
