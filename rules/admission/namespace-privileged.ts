import { defineRule } from '../../server/src/engine/defineRule.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import type { NamespaceFields } from '../../server/src/kubernetes/clusterFields.ts';
import { say } from '../../server/src/text/say.ts';

const ENFORCE = 'pod-security.kubernetes.io/enforce';

export default defineRule({
  id: 'namespace-privileged',
  title: 'Namespace that admits privileged pods',
  severity: 'medium',
  kinds: ['Namespace'],
  fix: 'choice',
  variants: [
    {
      since: 23,
      *resource(resource) {
        if (resource.group !== '') return;
        const labels = fieldsOf<NamespaceFields>(resource).mapping('metadata').mapping('labels');
        const level = labels.string(ENFORCE);
        if (level?.value !== 'privileged') return;
        yield {
          at: level.valuePlace,
          message: say`Namespace "${resource.name ?? ''}" admits every pod, privileged ones too: who may create pods here owns the nodes. Enforce baseline, and keep node agents in a namespace of their own.`,
          fixes: [
            {
              title: say`Enforce baseline`,
              safety: 'choice',
              why: say`Node agents and other privileged pods of this namespace are refused.`,
              patches: [{ op: 'set', at: level.path, value: 'baseline' }],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
