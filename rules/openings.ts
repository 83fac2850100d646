import { annotationOf } from '../server/src/kubernetes/annotations.ts';
import {
  APP_ARMOR_PREFIX,
  isConfinedAppArmorAnnotation,
} from '../server/src/kubernetes/appArmor.ts';
import type { Container } from '../server/src/kubernetes/pod.ts';
import {
  containerSecurityContext,
  podSecurityContext,
} from '../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../server/src/kubernetes/securityContexts.ts';
import { profilePlace, unconfinedTypeOf } from './confinement.ts';
import type { Ingredient } from './ingredients.ts';
import { say } from '../server/src/text/say.ts';

/** A wall between a container and the kernel that is not there. */
export interface Opening extends Ingredient {
  readonly wall: 'appArmor' | 'seccomp' | 'no-seccomp';
}

/** The walls that a container lacks, AppArmor first: it is what forbids mounts. */
export function openingsOf(container: Container): readonly Opening[] {
  return [...withoutAppArmor(container), ...withoutSeccomp(container)];
}

/** Where nothing is written, the runtime's profile holds on nodes that have AppArmor. */
function withoutAppArmor(container: Container): readonly Opening[] {
  const text = say`AppArmor is off for container "${container.name}".`;
  const context = deciding(container, 'appArmorProfile');
  if (context.view.mapping('appArmorProfile').exists) {
    if (unconfinedTypeOf(context, 'appArmorProfile') === undefined) return [];
    const { at } = profilePlace(context, 'appArmorProfile');
    return [{ wall: 'appArmor', at, text, container }];
  }
  const annotation = annotationOf(container.pod, APP_ARMOR_PREFIX + container.name);
  if (annotation === undefined || isConfinedAppArmorAnnotation(annotation.value)) return [];
  return [{ wall: 'appArmor', at: annotation.valuePlace, text, container }];
}

/** Where nothing is written, most kubelets filter nothing. */
function withoutSeccomp(container: Container): readonly Opening[] {
  const context = deciding(container, 'seccompProfile');
  if (!context.view.mapping('seccompProfile').exists) {
    const text = say`No seccomp profile filters the system calls of container "${container.name}".`;
    return [{ wall: 'no-seccomp', at: container.view.anchor, text, missing: true, container }];
  }
  if (unconfinedTypeOf(context, 'seccompProfile') === undefined) return [];
  const { at } = profilePlace(context, 'seccompProfile');
  const text = say`Seccomp is off for container "${container.name}".`;
  return [{ wall: 'seccomp', at, text, container }];
}

/** Where a profile is written that holds for a container: at itself, else at its pod. */
function deciding(
  container: Container,
  name: 'appArmorProfile' | 'seccompProfile',
): SecurityContext {
  const own = containerSecurityContext(container);
  return own.view.field(name) === undefined ? podSecurityContext(container.pod) : own;
}
