/** The annotation that names a container's AppArmor profile; a field since Kubernetes 1.30. */
export const APP_ARMOR_PREFIX = 'container.apparmor.security.beta.kubernetes.io/';

/** What Pod Security allows as the value of an AppArmor annotation, in all versions. */
export function isConfinedAppArmorAnnotation(value: string): boolean {
  return value === '' || value === 'runtime/default' || value.startsWith('localhost/');
}
