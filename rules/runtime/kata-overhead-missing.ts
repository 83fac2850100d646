import { defineRule } from '../../server/src/engine/defineRule.ts';
import type {
  AlphaRuntimeClassFields,
  OverheadFields,
  RuntimeClassFields,
} from '../../server/src/kubernetes/clusterFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { isKataHandler, KATA_OVERHEAD } from '../../server/src/kubernetes/runtimeHandlers.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'kata-overhead-missing',
  title: 'RuntimeClass of Kata Containers without overhead',
  severity: 'low',
  persona: 'pedantic',
  kinds: ['RuntimeClass'],
  fix: 'choice',
  variants: [
    {
      since: 0,
      *resource(resource) {
        if (resource.group !== 'node.k8s.io') return;
        const { handler, overhead } = settingsOf(resource);
        const podFixed = overhead.mapping('podFixed');
        if (handler === undefined || !isKataHandler(handler)) return;
        if (podFixed.fields().length > 0) return;
        yield {
          at: podFixed.anchor,
          missing: true,
          message: say`RuntimeClass "${resource.name ?? ''}" starts a virtual machine for each pod that nobody counts: nodes are filled beyond their memory. Set overhead.podFixed.`,
          fixes: [
            {
              title: say`Set the overhead to 160Mi of memory and 250m of CPU`,
              safety: 'choice',
              why: say`Each pod of this class then asks for that much more, and fewer of them fit on a node.`,
              patches: [{ op: 'set', at: podFixed.path, value: KATA_OVERHEAD }],
            },
          ],
        };
      },
    },
  ],
});

/** v1alpha1 keeps both under `spec`. */
function settingsOf(resource: Resource): {
  readonly handler: string | undefined;
  readonly overhead: View<OverheadFields>;
} {
  if (resource.apiVersion === 'node.k8s.io/v1alpha1') {
    const spec = fieldsOf<AlphaRuntimeClassFields>(resource).mapping('spec');
    return { handler: spec.string('runtimeHandler')?.value, overhead: spec.mapping('overhead') };
  }
  const view = fieldsOf<RuntimeClassFields>(resource);
  return { handler: view.string('handler')?.value, overhead: view.mapping('overhead') };
}
