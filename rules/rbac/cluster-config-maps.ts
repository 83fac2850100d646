import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { PolicyRule } from '../../server/src/kubernetes/facts.ts';
import {
  grantOf,
  policyRuleOf,
  policyRulesIn,
  withoutWildcards,
} from '../../server/src/kubernetes/rbac.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';
import { isJudged } from '../forbidPermission.ts';

/** ConfigMaps of kube-system by which clusters are run, and what they decide. */
const SENSITIVE = ['coredns', 'aws-auth', 'kubeadm-config', 'extension-apiserver-authentication'];

export default defineRule({
  id: 'cluster-config-maps',
  title: 'Cluster’s own ConfigMaps may be changed',
  severity: 'medium',
  kinds: ['Role', 'ClusterRole'],
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(role) {
        if (isJudged(role)) yield* changesIn(role);
      },
    },
  ],
});

/** A ClusterRole without names reaches them, too, but so does every operator’s: it is not said. */
function* changesIn(role: Resource): Iterable<Draft> {
  const isOfSystem = role.kind === 'Role' && role.namespace === 'kube-system';
  for (const view of policyRulesIn(role)) {
    const rule = policyRuleOf(view);
    if (!changesConfigMaps(rule)) continue;
    const named = view.strings('resourceNames').filter(({ value }) => SENSITIVE.includes(value));
    const [name] = named;
    const resource = view.strings('resources').find(({ value }) => value === 'configmaps');
    if (name !== undefined) {
      yield {
        at: name.valuePlace,
        message: say`${role.kind} "${role.name ?? ''}" may change ConfigMap ${named.map(({ value }) => value)}: it decides how the cluster resolves names or whom it trusts. Allow only get.`,
      };
    } else if (isOfSystem && rule.resourceNames.length === 0 && resource !== undefined) {
      yield {
        at: resource.valuePlace,
        message: say`Role "${role.name ?? ''}" may change every ConfigMap of kube-system: among them is what decides how the cluster resolves names and whom it trusts. Name its own in resourceNames.`,
      };
    }
  }
}

function changesConfigMaps(rule: PolicyRule): boolean {
  const change = { groups: [''], resources: ['configmaps'], verbs: ['update', 'patch'] };
  return grantOf({ ...withoutWildcards(rule), verbs: rule.verbs }, change) !== undefined;
}
