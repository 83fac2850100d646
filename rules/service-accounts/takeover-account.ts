import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { RuleContext, Severity } from '../../server/src/engine/rule.ts';
import {
  accountFieldOf,
  accountOf,
  isTokenAutomounted,
  projectedApiTokensOf,
  rolesHeldBy,
} from '../../server/src/kubernetes/serviceAccounts.ts';
import type { HeldRole } from '../../server/src/kubernetes/serviceAccounts.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';
import { dangersIn, gravest } from '../dangers.ts';
import { ALL_POWERS, POWERS } from '../powers.ts';
import type { Power } from '../powers.ts';

export default defineRule({
  id: 'takeover-account',
  title: 'Workload whose account can take over the cluster',
  severity: 'high',
  fix: 'none',
  variants: [
    {
      since: 0,
      *pod(pod, context) {
        const isMounted = isTokenAutomounted(pod, context.facts);
        if (!isMounted && projectedApiTokensOf(pod).length === 0) return;
        const account = accountOf(pod);
        const takeovers = rolesHeldBy(account, context.facts).flatMap(
          (held) => takeoverOf(held, context) ?? [],
        );
        const severity = gravest(takeovers.map((takeover) => takeover.severity));
        const takeover = takeovers.find((candidate) => candidate.severity === severity);
        if (takeover === undefined) return;
        const { binding, role } = takeover.held;
        const field = accountFieldOf(pod);
        yield {
          at: field?.valuePlace ?? pod.spec.anchor,
          missing: field === undefined,
          severity: takeover.severity,
          message: say`Account "${account.name}" holds ${role.kind} "${role.name}" by ${binding.kind} "${binding.name}": whoever breaks into the pod can ${takeover.abilities}. Give it less, or mount no token.`,
        };
      },
    },
  ],
});

interface Takeover {
  readonly held: HeldRole;
  readonly severity: Severity;
  /** The gravest three. */
  readonly abilities: readonly Text[];
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
