import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import { annotationKey, annotationsOf } from '../../server/src/kubernetes/annotations.ts';
import {
  APP_ARMOR_PREFIX,
  isConfinedAppArmorAnnotation,
} from '../../server/src/kubernetes/appArmor.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import { containerSecurityContext } from '../../server/src/kubernetes/securityContexts.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { RUNTIME_DEFAULT_EFFECTS, runtimeDefaultFix, unconfinedTypeOf } from '../confinement.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'apparmor-annotation',
  title: 'AppArmor switched off by annotation',
  severity: 'high',
  level: 'baseline',
  control: 'appArmorProfile',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['annotations'],
      // Pod Security looks at every key with the prefix, whether a container has the name or not.
      *pod(pod) {
        for (const annotation of annotationsOf(pod)) {
          if (!annotationKey(annotation).startsWith(APP_ARMOR_PREFIX)) continue;
          if (isConfinedAppArmorAnnotation(annotation.value)) continue;
          const container = containerNamed(pod, annotation);
          yield {
            at: annotation.valuePlace,
            ...(container && { container }),
            message: messageFor(annotation),
            fixes: [fixFor(annotation, container)],
          };
        }
      },
    },
  ],
});

function containerNamed(pod: Pod, annotation: Field<string>): Container | undefined {
  return pod.containers.find(({ name }) => APP_ARMOR_PREFIX + name === annotationKey(annotation));
}

function messageFor(annotation: Field<string>): Text {
  const name = annotationKey(annotation).slice(APP_ARMOR_PREFIX.length);
  return annotation.value === 'unconfined'
    ? say`This annotation switches AppArmor off for container "${name}": mounts and writes to /proc and /sys are no longer denied. Remove it.`
    : say`This annotation gives container "${name}" the AppArmor profile "${annotation.value}", which Pod Security refuses. Remove it.`;
}

/** A field that says the same goes with it: the API server refuses a pod in which the two disagree. */
function fixFor(annotation: Field<string>, container: Container | undefined): Fix {
  const context = container && containerSecurityContext(container);
  if (context !== undefined && unconfinedTypeOf(context, 'appArmorProfile') !== undefined) {
    return runtimeDefaultFix(context, 'appArmorProfile', annotation);
  }
  return {
    title: say`Remove the AppArmor annotation`,
    safety: 'hardening',
    why: RUNTIME_DEFAULT_EFFECTS.appArmorProfile,
    patches: [{ op: 'remove', at: annotation.path }],
    preferred: true,
  };
}
