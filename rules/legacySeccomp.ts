import { annotationKey, annotationOf } from '../server/src/kubernetes/annotations.ts';
import {
  profileOfSeccompAnnotation,
  SECCOMP_CONTAINER_PREFIX,
  SECCOMP_POD_KEY,
} from '../server/src/kubernetes/seccomp.ts';
import type { SeccompProfile } from '../server/src/kubernetes/seccomp.ts';
import {
  podSecurityContext,
  securityContextsOf,
} from '../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../server/src/kubernetes/securityContexts.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';
import type { Field } from '../server/src/kubernetes/view.ts';
import type { Patch } from '../server/src/yaml/edit/patch.ts';

/** The annotation that older clusters read where newer ones read this seccompProfile. */
export function seccompAnnotationOf(context: SecurityContext): Field<string> | undefined {
  return annotationOf(context.pod, annotationKeyFor(context));
}

/** The places that a seccomp annotation speaks for: the pod, or the containers that it names. */
export function contextsOfSeccompAnnotation(
  pod: Pod,
  annotation: Field<string>,
): readonly SecurityContext[] {
  const key = annotationKey(annotation);
  return securityContextsOf(pod).filter((context) => annotationKeyFor(context) === key);
}

/** The profile that a seccomp annotation names, where no field says it yet. */
export function unsaidProfile(
  contexts: readonly SecurityContext[],
  annotation: Field<string>,
): SeccompProfile | undefined {
  const profile = profileOfSeccompAnnotation(annotation.value);
  return profile !== undefined && contexts.some((context) => lacks(context, profile))
    ? profile
    : undefined;
}

/**
 * Says in fields what a seccomp annotation says, and removes it. Where a field is written already,
 * the field is what counts; `fallback` is for an annotation that names no profile.
 */
export function translatedSeccomp(
  contexts: readonly SecurityContext[],
  annotation: Field<string> | undefined,
  fallback: SeccompProfile | undefined,
): readonly Patch[] {
  const named = annotation && profileOfSeccompAnnotation(annotation.value);
  const profile = named ?? fallback;
  const fields = contexts.flatMap((context) =>
    profile !== undefined && lacks(context, profile) ? profilePatches(context, profile) : [],
  );
  return annotation === undefined ? fields : [...fields, { op: 'remove', at: annotation.path }];
}

function lacks({ pod, container, view }: SecurityContext, profile: SeccompProfile): boolean {
  // The API server refuses seccomp profiles on Windows.
  if (pod.isWindows || view.mapping('seccompProfile').exists) return false;
  if (container === undefined) return true;
  const inherited = podSecurityContext(pod).view.mapping('seccompProfile');
  return (
    inherited.string('type')?.value !== profile.type ||
    inherited.string('localhostProfile')?.value !== profile.localhostProfile
  );
}

// Field by field, so that the patches of several findings merge.
function profilePatches({ view }: SecurityContext, profile: SeccompProfile): readonly Patch[] {
  const { type, localhostProfile } = profile;
  const field = view.mapping('seccompProfile');
  const isNoMapping = view.field('seccompProfile') !== undefined;
  if (isNoMapping) return [{ op: 'set', at: field.path, value: { ...profile } }];
  const typePatch: Patch = { op: 'set', at: field.pathTo('type'), value: type };
  if (localhostProfile === undefined) return [typePatch];
  return [typePatch, { op: 'set', at: field.pathTo('localhostProfile'), value: localhostProfile }];
}

function annotationKeyFor({ container }: SecurityContext): string {
  if (container === undefined) return SECCOMP_POD_KEY;
  return SECCOMP_CONTAINER_PREFIX + (container.view.string('name')?.value ?? '');
}
