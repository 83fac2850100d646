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
