import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import {
  containerSecurityContext,
  placeName,
  podSecurityContext,
} from '../../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../../server/src/kubernetes/securityContexts.ts';
import type { Patch } from '../../server/src/yaml/edit/patch.ts';
import { userOf, withoutRootUser } from '../rootUser.ts';
import { say } from '../../server/src/text/say.ts';
import { inheritorsOf } from '../inheritors.ts';

export default defineRule({
  id: 'may-run-as-root',
  title: 'Container may run as root',
  severity: 'medium',
  level: 'restricted',
  control: 'runAsNonRoot',
  fix: 'hardening',
  variants: [
    { since: 0, pod: mayRunAsRoot },
    {
      since: 35,
      name: 'Pods in a user namespace are exempt',
      pod: (pod) => (pod.spec.boolean('hostUsers')?.value === false ? [] : mayRunAsRoot(pod)),
    },
  ],
});

function* mayRunAsRoot(pod: Pod): Iterable<Draft> {
  const ofPod = podSecurityContext(pod);
  const ofContainers = pod.containers.map(containerSecurityContext);
  const silent = ofContainers.filter(({ view }) => view.boolean('runAsNonRoot') === undefined);
  yield* explicitFalse(ofPod, containersOf(silent));
  for (const context of ofContainers) yield* explicitFalse(context, containersOf([context]));
  // What the pod says, silent containers inherit: say`false` has its finding above.
  if (ofPod.view.boolean('runAsNonRoot') !== undefined || silent.length === 0) return;
  if (silent.length === ofContainers.length) {
    yield missingIn(ofPod, requireNonRoot(ofPod, containersOf(silent)));
    return;
  }
  // One entry at the pod is enough for all, unless another container says the contrary.
  const isContradicted = ofContainers.some(
    ({ view }) => view.boolean('runAsNonRoot')?.value === false,
  );
  for (const context of silent) {
    const fix = isContradicted
      ? requireNonRoot(context, containersOf([context]))
      : requireNonRoot(ofPod, containersOf(silent));
    yield missingIn(context, fix);
  }
}

function* explicitFalse(context: SecurityContext, affected: readonly Container[]): Iterable<Draft> {
  const written = context.view.boolean('runAsNonRoot');
  if (written?.value !== false) return;
  yield {
    at: written.valuePlace,
    ...(context.container && { container: context.container }),
    ...inheritorsOf(context, (view) => view.field('runAsNonRoot')),
    message: areOrdinaryUsers(affected)
      ? say`The restricted level refuses runAsNonRoot: false in ${placeName(context)}, although nothing there runs as root. Set it to true.`
      : say`runAsNonRoot: false lets ${placeName(context)} run as root, the node’s root once one wall breaks. Set it to true.`,
    fixes: [requireNonRoot(context, affected)],
  };
}

function missingIn(context: SecurityContext, fix: Fix): Draft {
  const affected = context.container === undefined ? context.pod.containers : [context.container];
  return {
    at: context.view.anchor,
    missing: true,
    ...(context.container && { container: context.container }),
    message: areOrdinaryUsers(affected)
      ? say`runAsUser is above 0 in ${placeName(context)}, but the restricted level asks for runAsNonRoot: true as well. Set it.`
      : say`Nothing keeps ${placeName(context)} from running as root, the node’s root once one wall breaks. Set runAsNonRoot: true.`,
    fixes: [fix],
  };
}

function containersOf(contexts: readonly SecurityContext[]): readonly Container[] {
  return contexts.flatMap(({ container }) => container ?? []);
}

/** Windows has no numeric users. */
function areOrdinaryUsers(containers: readonly Container[]): boolean {
  return containers.every((container) => !container.pod.isWindows && (userOf(container) ?? 0) > 0);
}

function requireNonRoot(context: SecurityContext, affected: readonly Container[]): Fix {
  const patch: Patch = { op: 'set', at: context.view.pathTo('runAsNonRoot'), value: true };
  const title = say`Set runAsNonRoot: true in ${placeName(context)}`;
  if (areOrdinaryUsers(affected)) {
    return { title, safety: 'safe', patches: [patch], preferred: true };
  }
  if (affected.some((container) => userOf(container) === 0)) {
    return {
      title: say`${title} and remove runAsUser: 0`,
      safety: 'choice',
      why: say`The image’s own user runs then; when that is root or a name, the container does not start until runAsUser is a number above 0.`,
      patches: [patch, ...withoutRootUser(context.pod, affected)],
    };
  }
  return {
    title,
    safety: 'hardening',
    why: say`The kubelet does not start a container whose image runs as root, or as a user given by name, unless runAsUser is a number above 0.`,
    patches: [patch],
    preferred: true,
  };
}
