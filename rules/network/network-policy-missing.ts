import { defineRule } from '../../server/src/engine/defineRule.ts';
import { labelsIn } from '../../server/src/kubernetes/factOf.ts';
import { selects } from '../../server/src/kubernetes/selectors.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'network-policy-missing',
  title: 'No NetworkPolicy selects the pod',
  severity: 'low',
  persona: 'auditor',
  fix: 'none',
  variants: [
    {
      since: 0,
      *pod(pod, { facts }) {
        // Policies do not reach pods in the node’s network; those have a finding of their own.
        if (pod.spec.boolean('hostNetwork')?.value === true) return;
        const { namespace } = pod.resource;
        // Without a policy beside the pod, they are kept elsewhere: the cluster may have some.
        const policies = facts.of('NetworkPolicy').filter((fact) => fact.namespace === namespace);
        if (policies.length === 0) return;
        const written = pod.metadata.mapping('labels');
        const labels = labelsIn(written);
        if (policies.some(({ podSelector }) => selects(podSelector, labels))) return;
        yield {
          at: written.anchor,
          missing: true,
          message: say`The NetworkPolicies beside this pod select others only, so it reaches everything and everybody reaches it. Add one that denies by default for all pods.`,
        };
      },
    },
  ],
});
