import type { RuleContext, Severity } from '../server/src/engine/rule.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';
import {
  accountOf,
  isTokenAutomounted,
  projectedApiTokensOf,
  rolesHeldBy,
} from '../server/src/kubernetes/serviceAccounts.ts';
import type { HeldRole } from '../server/src/kubernetes/serviceAccounts.ts';
import type { Text } from '../server/src/text/say.ts';
import { dangersIn, gravest } from './dangers.ts';
import { ALL_POWERS, POWERS } from './powers.ts';
import type { Power } from './powers.ts';

/** A role that a pod holds by its account's token, with which it takes over more than it was given. */
export interface Takeover {
  readonly held: HeldRole;
  readonly severity: Severity;
  /** The gravest three. */
  readonly abilities: readonly Text[];
}

/** The gravest that a token in the pod allows, as far as the files tell. */
export function takeoverBy(pod: Pod, context: RuleContext): Takeover | undefined {
  const isMounted = isTokenAutomounted(pod, context.facts);
  if (!isMounted && projectedApiTokensOf(pod).length === 0) return undefined;
  const takeovers = rolesHeldBy(accountOf(pod), context.facts).flatMap(
    (held) => takeoverOf(held, context) ?? [],
  );
  const severity = gravest(takeovers.map((takeover) => takeover.severity));
  return takeovers.find((candidate) => candidate.severity === severity);
}

/** Within a namespace what matters is the way to a node: by pods, or by an account that has one. */
const IN_NAMESPACE: readonly Power[] = [
  POWERS['escalate-roles'],
  POWERS['impersonate-accounts'],
  POWERS['create-workloads'],
];

function takeoverOf(held: HeldRole, context: RuleContext): Takeover | undefined {
  const isOfCluster = held.binding.kind === 'ClusterRoleBinding';
  const reach = isOfCluster ? 'cluster' : 'namespace';
  const powers = isOfCluster ? ALL_POWERS : IN_NAMESPACE;
  const dangers = (held.rules ?? [])
    .flatMap((rule) => dangersIn(rule, powers, reach, context))
    .filter(({ severity }) => severity !== 'low' && (!isOfCluster || severity !== 'medium'));
  const severity = gravest(dangers.map((danger) => danger.severity));
  if (severity === undefined) return undefined;
  const abilities = powers
    .filter((power) => dangers.some((danger) => danger.power === power))
    .map(({ able }) => able);
  return {
    held,
    severity: isOfCluster ? severity : 'medium',
    abilities: abilities.slice(0, 3),
  };
}
