import { effectiveSecurity } from '../server/src/kubernetes/inheritance.ts';
import type { Container, Pod } from '../server/src/kubernetes/pod.ts';
import {
  containerSecurityContext,
  podSecurityContext,
} from '../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../server/src/kubernetes/securityContexts.ts';
import type { Field } from '../server/src/kubernetes/view.ts';
import type { Patch } from '../server/src/yaml/edit/patch.ts';

/** The user and group `nonroot` of the distroless images: no distribution gives it to people. */
export const UNPRIVILEGED_ID = 65532;

/** Numbers below this may belong to accounts and groups of the node. */
export const FIRST_FREE_ID = 10_000;

/** The number of the user that a container runs as; undefined when the image decides. */
export function userOf(container: Container): number | undefined {
  return effectiveSecurity(container, 'runAsUser').number('runAsUser')?.value;
}

/**
 * Unless the manifest rules it out: the image decides where it says nothing, and most say root. Told
 * to be root and not to be, a container does not start.
 */
export function mayBeRoot(container: Container): boolean {
  const user = userOf(container);
  if (user !== undefined && user > 0) return false;
  return effectiveSecurity(container, 'runAsNonRoot').boolean('runAsNonRoot')?.value !== true;
}

/** An ordinary user has no capability of its own, and without escalation no program gives it one. */
export function isPowerless(container: Container): boolean {
  const mayEscalate = container.view.mapping('securityContext').boolean('allowPrivilegeEscalation');
  return mayEscalate?.value === false && !mayBeRoot(container);
}

/** `runAsUser: 0` where it is written in this securityContext. */
export function rootUserIn({ view }: SecurityContext): Field<number> | undefined {
  const user = view.number('runAsUser');
  return user?.value === 0 ? user : undefined;
}

/** Removes what makes these containers of a pod run as user 0: their own settings, and the pod's. */
export function withoutRootUser(pod: Pod, containers: readonly Container[]): readonly Patch[] {
  const roots = containers.filter((container) => userOf(container) === 0);
  if (roots.length === 0) return [];
  const contexts = [podSecurityContext(pod), ...roots.map(containerSecurityContext)];
  return contexts.flatMap((context) => {
    const user = rootUserIn(context);
    return user === undefined ? [] : [{ op: 'remove', at: user.path }];
  });
}
