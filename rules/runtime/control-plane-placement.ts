import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';
import type { FieldPath } from '../../server/src/yaml/fieldPath.ts';
import type { Place } from '../../server/src/yaml/node.ts';
import { marksControlPlane } from '../controlPlaneNodes.ts';

export default defineRule({
  id: 'control-plane-placement',
  title: 'Pod asks for control-plane nodes',
  severity: 'medium',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['nodeSelector', 'nodeAffinity'],
      *pod(pod) {
        for (const { at, key, path } of [...selected(pod), ...required(pod)]) {
          yield {
            at,
            message: say`The pod asks for control-plane nodes by ${key}: who breaks out of it there has etcd, and so the cluster. Let it run on workers.`,
            fixes: [
              {
                title: say`Remove ${key}`,
                safety: 'choice',
                why: say`The pod may then run on any node whose taints it tolerates.`,
                patches: [{ op: 'remove', at: path }],
                preferred: true,
              },
            ],
          };
        }
      },
    },
  ],
});

interface Demand {
  readonly at: Place;
  readonly key: string;
  /** What to remove. */
  readonly path: FieldPath;
}

function selected({ spec }: Pod): readonly Demand[] {
  const labels = spec.mapping('nodeSelector').fields();
  return labels
    .map(({ keyPlace, path }) => ({ at: keyPlace, key: String(path.at(-1)), path }))
    .filter(({ key }) => marksControlPlane(key));
}

/** Terms are alternatives: only where each asks for it must the node be of the control plane. */
function required({ spec }: Pod): readonly Demand[] {
  const terms = spec
    .mapping('affinity')
    .mapping('nodeAffinity')
    .mapping('requiredDuringSchedulingIgnoredDuringExecution')
    .items('nodeSelectorTerms');
  const demands = terms.map((term) =>
    term.items('matchExpressions').flatMap((expression) => {
      const key: Field<string> | undefined = expression.string('key');
      const operator = expression.string('operator')?.value;
      if (key === undefined || !marksControlPlane(key.value)) return [];
      if (operator !== 'Exists' && operator !== 'In') return [];
      return [{ at: key.valuePlace, key: key.value, path: expression.path }];
    }),
  );
  return demands.every((ofTerm) => ofTerm.length > 0) ? demands.flat() : [];
}
