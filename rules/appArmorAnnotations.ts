import {
  appArmorProfileOf,
  isConfinedAppArmorAnnotation,
  profileOfAppArmorAnnotation,
} from '../server/src/kubernetes/appArmor.ts';
import type { AppArmorAnnotation } from '../server/src/kubernetes/appArmor.ts';

/**
 * How an annotation that confines stands to the container that it names: `unnamed` when the pod has
 * no such container, `agreed` or `disputed` beside a profile in a field, `alone` without one.
 */
export type Standing = 'unnamed' | 'alone' | 'agreed' | 'disputed';

/** Undefined for an annotation that switches AppArmor off, which a rule of its own finds. */
export function standingOf({ annotation, container }: AppArmorAnnotation): Standing | undefined {
  if (!isConfinedAppArmorAnnotation(annotation.value)) return undefined;
  if (container === undefined) return 'unnamed';
  const field = appArmorProfileOf(container);
  // On Windows the API server does not compare, and takes no field.
  if (!field.exists || container.pod.isWindows) return 'alone';
  const named = profileOfAppArmorAnnotation(annotation.value);
  const isAgreed =
    named !== undefined &&
    named.type === field.string('type')?.value &&
    named.localhostProfile === field.string('localhostProfile')?.value;
  return isAgreed ? 'agreed' : 'disputed';
}
