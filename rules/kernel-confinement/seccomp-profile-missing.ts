import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import {
  profileOfSeccompAnnotation,
  RUNTIME_DEFAULT,
} from '../../server/src/kubernetes/seccomp.ts';
import {
  containerSecurityContext,
  placeName,
  podSecurityContext,
} from '../../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../../server/src/kubernetes/securityContexts.ts';
import { RUNTIME_DEFAULT_EFFECTS, unconfinedTypeOf } from '../confinement.ts';
import { seccompAnnotationOf, translatedSeccomp } from '../legacySeccomp.ts';
import { linuxSetting } from '../windowsNodes.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'seccomp-profile-missing',
  title: 'No seccomp profile',
  severity: 'medium',
  level: 'restricted',
  control: 'seccompProfile_restricted',
  fix: 'hardening',
  variants: [
    { since: 19, pod: withoutProfile },
    {
      since: 25,
      name: 'Windows pods are exempt',
      pod: (pod) => (pod.isWindows ? [] : withoutProfile(pod)),
    },
  ],
});

function* withoutProfile(pod: Pod): Iterable<Draft> {
  const ofPod = podSecurityContext(pod);
  // A profile of the pod that does not confine has a finding where it is written.
  if (hasProfile(ofPod)) return;
  const ofContainers = pod.containers.map(containerSecurityContext);
  const silent = ofContainers.filter((context) => !hasProfile(context));
  if (silent.length === 0) return;
  if (silent.length === ofContainers.length) {
    yield missingIn(ofPod, [addProfile(ofPod)]);
    return;
  }
  const isContradicted = ofContainers.some(
    (context) => unconfinedTypeOf(context, 'seccompProfile') !== undefined,
  );
  for (const context of silent) {
    yield missingIn(context, [addProfile(isContradicted ? context : ofPod)]);
  }
}

function hasProfile({ view }: SecurityContext): boolean {
  return view.mapping('seccompProfile').exists;
}

function missingIn(context: SecurityContext, fixes: readonly Fix[]): Draft {
  return {
    at: context.view.anchor,
    missing: true,
    ...(context.container && { container: context.container }),
    message: say`No seccomp profile limits the system calls of ${placeName(context)}: each is open to an exploit of the kernel. Add seccompProfile: RuntimeDefault.`,
    fixes: context.pod.isWindows ? [] : fixes,
  };
}

function addProfile(context: SecurityContext): Fix {
  const annotation = seccompAnnotationOf(context);
  const { type } = (annotation && profileOfSeccompAnnotation(annotation.value)) ?? RUNTIME_DEFAULT;
  return linuxSetting(context.pod, {
    title: say`Add seccompProfile: ${type} to ${placeName(context)}`,
    safety: 'hardening',
    why: RUNTIME_DEFAULT_EFFECTS.seccompProfile,
    patches: translatedSeccomp([context], annotation, RUNTIME_DEFAULT),
    preferred: true,
  });
}
