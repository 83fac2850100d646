import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { isConfinedSeccompAnnotation } from '../../server/src/kubernetes/seccomp.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../../server/src/kubernetes/securityContexts.ts';
import {
  profilePlace,
  RUNTIME_DEFAULT_EFFECTS,
  runtimeDefaultFix,
  unconfinedTypeOf,
} from '../confinement.ts';
import { seccompAnnotationOf } from '../legacySeccomp.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';
import { inheritorsOf } from '../inheritors.ts';

export default defineRule({
  id: 'seccomp-unconfined',
  title: 'Seccomp switched off',
  severity: 'high',
  level: 'baseline',
  control: 'seccompProfile_baseline',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['seccompProfile', 'annotations'],
      name: 'The annotations count',
      pod: unconfinedAnnotations,
    },
    {
      since: 19,
      keys: ['seccompProfile', 'annotations'],
      name: 'The fields count',
      pod: unconfinedFields,
    },
  ],
});

function* unconfinedFields(pod: Pod): Iterable<Draft> {
  for (const context of securityContextsOf(pod)) {
    const type = unconfinedTypeOf(context, 'seccompProfile');
    if (type === undefined) continue;
    yield {
      ...profilePlace(context, 'seccompProfile'),
      ...(context.container && { container: context.container }),
      ...inheritorsOf(context, (view) => view.field('seccompProfile')),
      message: messageFor(context, type),
      fixes: [runtimeDefaultFix(context, 'seccompProfile', seccompAnnotationOf(context))],
    };
  }
}

function messageFor(context: SecurityContext, type: string): Text {
  const place = placeName(context);
  return type === 'Unconfined'
    ? say`Seccomp is off in ${place}: every system call is open to an exploit of the kernel. Set type: RuntimeDefault.`
    : say`The seccomp profile of ${place} has the type "${type}", which Kubernetes does not know. Set type: RuntimeDefault.`;
}

function* unconfinedAnnotations(pod: Pod): Iterable<Draft> {
  const seen = new Set<string | undefined>();
  for (const context of securityContextsOf(pod)) {
    const annotation = seccompAnnotationOf(context);
    if (annotation === undefined || isConfinedSeccompAnnotation(annotation.value)) continue;
    // Containers of one name share their annotation.
    if (seen.has(context.container?.name)) continue;
    seen.add(context.container?.name);
    yield {
      at: annotation.valuePlace,
      ...(context.container && { container: context.container }),
      message: say`The annotation gives ${placeName(context)} the seccomp profile "${annotation.value}", which closes no system call. Write runtime/default.`,
      fixes: [
        {
          title: say`Write runtime/default`,
          safety: 'hardening',
          why: RUNTIME_DEFAULT_EFFECTS.seccompProfile,
          patches: [{ op: 'set', at: annotation.path, value: 'runtime/default' }],
          preferred: true,
        },
      ],
    };
  }
}
