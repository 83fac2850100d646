import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import { annotationKey, annotationsOf } from '../../server/src/kubernetes/annotations.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import {
  profileOfSeccompAnnotation,
  SECCOMP_CONTAINER_PREFIX,
  SECCOMP_POD_KEY,
  SECCOMP_POLICY_KEYS,
} from '../../server/src/kubernetes/seccomp.ts';
import { placeName } from '../../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../../server/src/kubernetes/securityContexts.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { RUNTIME_DEFAULT_EFFECTS } from '../confinement.ts';
import { contextsOfSeccompAnnotation, translatedSeccomp, unsaidProfile } from '../legacySeccomp.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'seccomp-annotation',
  title: 'Seccomp annotation in place of the field',
  severity: 'medium',
  fix: 'hardening',
  variants: [
    {
      since: 19,
      keys: ['annotations'],
      name: 'Deprecated in favour of the field',
      pod: annotations,
    },
    { since: 27, keys: ['annotations'], name: 'Ignored by all clusters', pod: annotations },
  ],
});

function* annotations(pod: Pod, { version }: RuleContext): Iterable<Draft> {
  for (const annotation of annotationsOf(pod)) {
    if (!isSeccompKey(annotationKey(annotation))) continue;
    const contexts = contextsOfSeccompAnnotation(pod, annotation);
    const container = contexts[0]?.container;
    yield {
      at: annotation.keyPlace,
      severity: version < 27 ? 'low' : 'medium',
      ...(container && { container }),
      message: say`${claimFor(annotation, contexts, version)} ${adviceFor(annotation, contexts)}`,
      fixes: [fixFor(annotation, contexts)],
    };
  }
}

function isSeccompKey(key: string): boolean {
  return (
    key === SECCOMP_POD_KEY ||
    key.startsWith(SECCOMP_CONTAINER_PREFIX) ||
    SECCOMP_POLICY_KEYS.includes(key)
  );
}

function claimFor(
  annotation: Field<string>,
  contexts: readonly SecurityContext[],
  version: number,
): Text {
  if (SECCOMP_POLICY_KEYS.includes(annotationKey(annotation))) {
    return say`This key was for PodSecurityPolicies, which are gone since 1.25; on a pod it has no effect.`;
  }
  const context = contexts[0];
  if (context === undefined) return say`This seccomp annotation names no container of the pod.`;
  if (contexts.some((other) => disagrees(other, annotation.value))) {
    return say`This annotation and the seccompProfile of ${placeName(context)} disagree, so the API server refuses the pod.`;
  }
  return version < 27
    ? say`This annotation is how older clusters set seccomp for ${placeName(context)}; it is deprecated.`
    : say`This annotation is how older clusters set seccomp for ${placeName(context)}; it is ignored since Kubernetes 1.27.`;
}

/** The API server compares only where both are written. */
function disagrees({ view }: SecurityContext, value: string): boolean {
  const field = view.mapping('seccompProfile');
  if (!field.exists) return false;
  const type = field.string('type')?.value;
  if (type === 'Unconfined') return value !== 'unconfined';
  const named = profileOfSeccompAnnotation(value);
  return (
    named?.type !== type || named?.localhostProfile !== field.string('localhostProfile')?.value
  );
}

function adviceFor(annotation: Field<string>, contexts: readonly SecurityContext[]): Text {
  const profile = unsaidProfile(contexts, annotation);
  return profile === undefined
    ? say`Remove it.`
    : say`Write seccompProfile: ${profile.type} instead.`;
}

function fixFor(annotation: Field<string>, contexts: readonly SecurityContext[]): Fix {
  const profile = unsaidProfile(contexts, annotation);
  return {
    title:
      profile === undefined
        ? say`Remove the seccomp annotation`
        : say`Write seccompProfile: ${profile.type} instead of the annotation`,
    safety: 'hardening',
    why:
      profile === undefined
        ? say`Clusters older than 1.27 still read the annotation.`
        : say`A profile comes into force that was ignored. ${RUNTIME_DEFAULT_EFFECTS.seccompProfile}`,
    patches: translatedSeccomp(contexts, annotation, undefined),
    preferred: true,
  };
}
