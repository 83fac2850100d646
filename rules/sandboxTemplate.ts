import type { Draft, Rule } from '../server/src/engine/rule.ts';
import type { SandboxTemplateFields } from '../server/src/kubernetes/configurationFields.ts';
import { fieldsOf } from '../server/src/kubernetes/resource.ts';
import type { View } from '../server/src/kubernetes/view.ts';

/** A rule's variants about templates of agent sandboxes. */
export function sandboxVariants(
  check: (spec: View<SandboxTemplateFields['spec']>, name: string) => Iterable<Draft>,
): Pick<Rule, 'kinds' | 'variants'> {
  return {
    kinds: ['SandboxTemplate'],
    variants: [
      {
        since: 0,
        *resource(resource) {
          if (resource.group !== 'extensions.agents.x-k8s.io') return;
          const spec = fieldsOf<SandboxTemplateFields>(resource).mapping('spec');
          yield* check(spec, resource.name ?? '');
        },
      },
    ],
  };
}
