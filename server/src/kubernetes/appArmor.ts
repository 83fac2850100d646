import { annotationKey, annotationsOf } from './annotations.ts';
import type { ProfileFields } from './fields.ts';
import { effectiveSecurity } from './inheritance.ts';
import type { Container, Pod } from './pod.ts';
import type { Field, View } from './view.ts';

/** The annotation that names a container's AppArmor profile; a field since Kubernetes 1.30. */
export const APP_ARMOR_PREFIX = 'container.apparmor.security.beta.kubernetes.io/';

/** What Pod Security allows as the value of an AppArmor annotation, in all versions. */
export function isConfinedAppArmorAnnotation(value: string): boolean {
  return value === '' || value === 'runtime/default' || value.startsWith('localhost/');
}

/** An AppArmor annotation with the container that it is for; undefined when the pod has none so named. */
export interface AppArmorAnnotation {
  readonly annotation: Field<string>;
  /** The name in its key. */
  readonly name: string;
  readonly container: Container | undefined;
}

/** The AppArmor annotations of a pod, in file order. */
export function appArmorAnnotationsOf(pod: Pod): readonly AppArmorAnnotation[] {
  return annotationsOf(pod).flatMap((annotation) => {
    const key = annotationKey(annotation);
    if (!key.startsWith(APP_ARMOR_PREFIX)) return [];
    const name = key.slice(APP_ARMOR_PREFIX.length);
    const container = pod.containers.find(({ view }) => view.string('name')?.value === name);
    return [{ annotation, name, container }];
  });
}

/** The appArmorProfile that decides for a container: its own, or its pod's; may be absent. */
export function appArmorProfileOf(container: Container): View<ProfileFields> {
  return effectiveSecurity(container, 'appArmorProfile').mapping('appArmorProfile');
}

/**
 * The field that says what an AppArmor annotation says; undefined for what confines nothing, and for
 * a name that the field may not hold.
 */
export function profileOfAppArmorAnnotation(value: string): AppArmorProfile | undefined {
  if (value === 'runtime/default') return { type: 'RuntimeDefault' };
  const localhostProfile = /^localhost\/(.*)$/s.exec(value)?.[1] ?? '';
  const isUsable = localhostProfile !== '' && localhostProfile.trim() === localhostProfile;
  return isUsable ? { type: 'Localhost', localhostProfile } : undefined;
}

/** An appArmorProfile as the API names its fields. */
export interface AppArmorProfile {
  readonly type: string;
  readonly localhostProfile?: string;
}
