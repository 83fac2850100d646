import type { Fix } from '../server/src/engine/fix.ts';
import type { Draft } from '../server/src/engine/rule.ts';
import {
  addedCapabilities,
  droppedCapabilities,
  normalizeCapability,
} from '../server/src/kubernetes/capabilities.ts';
import type { Container, Pod } from '../server/src/kubernetes/pod.ts';
import { securityContextsOf } from '../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../server/src/kubernetes/securityContexts.ts';
import type { Field } from '../server/src/kubernetes/view.ts';
import { withoutPrivileged } from './removals.ts';
import { rootUserIn, userOf, withoutRootUser } from './rootUser.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';

// Each fix keeps the side that gives less privilege.

/** `runAsNonRoot: true` where the same containers have `runAsUser: 0`: the kubelet starts none. */
export function* rootThoughNonRoot(pod: Pod): Iterable<Draft> {
  for (const context of securityContextsOf(pod)) {
    const nonRoot = context.view.boolean('runAsNonRoot');
    if (nonRoot?.value !== true) continue;
    const roots = governedBy(context).filter((container) => userOf(container) === 0);
    const first = roots[0];
    if (first === undefined) continue;
    yield {
      at: nonRoot.valuePlace,
      ...(context.container && { container: context.container }),
      message: say`Container "${first.name}" must not run as root (runAsNonRoot) and is told to (runAsUser: 0), so the kubelet does not start it. Set a user above 0.`,
      related: rootUsersOf(pod, roots).map((user) => ({
        message: say`The user is set to root here.`,
        at: user.valuePlace,
      })),
      fixes: [
        {
          title: say`Remove runAsUser: 0`,
          safety: 'choice',
          why: say`The image’s own user runs then; when that is root or a name, the container does not start until runAsUser is a number above 0.`,
          patches: withoutRootUser(pod, roots),
        },
      ],
    };
  }
}

/** The containers whose runAsNonRoot is written here. */
function governedBy({ pod, container }: SecurityContext): readonly Container[] {
  if (container !== undefined) return [container];
  return pod.containers.filter(
    ({ view }) => view.mapping('securityContext').field('runAsNonRoot') === undefined,
  );
}

/** Each place once, although several containers may inherit it. */
function rootUsersOf(pod: Pod, roots: readonly Container[]): readonly Field<number>[] {
  return securityContextsOf(pod).flatMap((context) => {
    const user = rootUserIn(context);
    if (user === undefined) return [];
    return context.container === undefined || roots.includes(context.container) ? [user] : [];
  });
}

/** `shareProcessNamespace` beside `hostPID`, which the API server refuses. */
export function* sharedThoughHostPid({ spec }: Pod): Iterable<Draft> {
  const shared = spec.boolean('shareProcessNamespace');
  const hostPid = spec.boolean('hostPID');
  if (shared?.value !== true || hostPid?.value !== true) return;
  yield {
    at: shared.keyPlace,
    message: say`shareProcessNamespace: true does not go with hostPID: true, so the API server refuses the pod. Remove hostPID.`,
    related: [{ message: say`hostPID is set here.`, at: hostPid.valuePlace }],
    fixes: [
      choice(
        say`Remove hostPID`,
        say`Programs that watch or signal the node’s processes no longer see them.`,
        hostPid.path,
      ),
    ],
  };
}

/** `allowPrivilegeEscalation: false` beside what always escalates, which the API server refuses. */
export function* forbiddenEscalation(container: Container): Iterable<Draft> {
  const context = container.view.mapping('securityContext');
  const escalation = context.boolean('allowPrivilegeEscalation');
  if (escalation?.value !== false) return;
  const privileged = context.boolean('privileged');
  if (privileged?.value === true) {
    yield {
      at: escalation.valuePlace,
      container,
      message: say`Container "${container.name}" forbids privilege escalation but is privileged, so the API server refuses the pod. Remove privileged.`,
      related: [{ message: say`privileged is set here.`, at: privileged.valuePlace }],
      fixes: [
        {
          title: say`Remove privileged from container "${container.name}"`,
          safety: 'choice',
          why: say`Programs that mount, load modules or open devices fail in an ordinary container.`,
          patches: withoutPrivileged(container),
        },
      ],
    };
    return;
  }
  // The API server compares this spelling alone; with SYS_ADMIN the pod is admitted.
  const administrators = addedCapabilities(container).filter(
    ({ value }) => value === 'CAP_SYS_ADMIN',
  );
  if (administrators.length === 0) return;
  yield {
    at: escalation.valuePlace,
    container,
    message: say`Container "${container.name}" forbids privilege escalation but adds CAP_SYS_ADMIN, so the API server refuses the pod. Remove the capability.`,
    related: administrators.map(({ valuePlace }) => ({
      message: say`CAP_SYS_ADMIN is added here.`,
      at: valuePlace,
    })),
    fixes: [
      choice(
        say`Remove CAP_SYS_ADMIN from container "${container.name}"`,
        say`Programs that mount or enter namespaces fail.`,
        ...administrators.map(({ path }) => path),
      ),
    ],
  };
}

/** A capability that is added and dropped. ALL is told apart: what is added beside it is kept. */
export function* addedAndDropped(container: Container): Iterable<Draft> {
  const added = addedCapabilities(container);
  for (const dropped of droppedCapabilities(container)) {
    const name = normalizeCapability(dropped.value);
    const same = added.find(({ value }) => normalizeCapability(value) === name);
    if (name === 'ALL' || same === undefined) continue;
    yield {
      at: dropped.valuePlace,
      container,
      message: say`Container "${container.name}" both adds and drops ${name}; which of the two holds depends on the runtime. Remove it from add.`,
      related: [{ message: say`${same.value} is added here.`, at: same.valuePlace }],
      fixes: [
        choice(
          say`Remove ${same.value} from add in container "${container.name}"`,
          say`A program that needs the capability fails where the runtime gave it.`,
          same.path,
        ),
      ],
    };
  }
}

/** Removes one of two settings, where the manifest does not say which of them is meant. */
export function choice(
  title: Text,
  why: Text,
  ...paths: readonly Fix['patches'][number]['at'][]
): Fix {
  return { title, safety: 'choice', why, patches: paths.map((at) => ({ op: 'remove', at })) };
}
