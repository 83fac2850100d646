import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { RuntimeClassFields } from '../../server/src/kubernetes/clusterFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import {
  KATA_OVERHEAD,
  promisesSandbox,
  sharesKernel,
} from '../../server/src/kubernetes/runtimeHandlers.ts';
import type { Patch } from '../../server/src/yaml/edit/patch.ts';
import type { FieldPath } from '../../server/src/yaml/fieldPath.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'sandbox-class-without-sandbox',
  title: 'RuntimeClass that promises a sandbox and has none',
  severity: 'medium',
  kinds: ['RuntimeClass'],
  fix: 'choice',
  variants: [
    {
      since: 0,
      *resource(resource) {
        if (resource.group !== 'node.k8s.io' || !promisesSandbox(resource.name ?? '')) return;
        const view = fieldsOf<RuntimeClassFields>(resource);
        const handler = view.string('handler');
        if (handler === undefined || !sharesKernel(handler.value)) return;
        const isKata = resource.name?.startsWith('kata') === true;
        const usual = isKata ? 'kata' : 'runsc';
        const overhead = view.mapping('overhead').mapping('podFixed');
        yield {
          at: handler.valuePlace,
          message: say`RuntimeClass "${resource.name ?? ''}" is named like a sandbox, but ${handler.value} runs its pods on the node’s own kernel. Name the sandbox’s handler or rename the class.`,
          fixes: [
            {
              title: say`Set handler: ${usual}`,
              safety: 'choice',
              why: say`Pods of this class start only on nodes whose container runtime knows this handler.`,
              patches: [
                { op: 'set', at: handler.path, value: usual },
                ...(isKata && overhead.fields().length === 0 ? [counted(overhead.path)] : []),
              ],
            },
          ],
        };
      },
    },
  ],
});

function counted(at: FieldPath): Patch {
  return { op: 'set', at, value: KATA_OVERHEAD };
}
