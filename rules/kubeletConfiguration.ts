import type { Fix, Safety } from '../server/src/engine/fix.ts';
import type { Draft, Rule, RuleContext } from '../server/src/engine/rule.ts';
import type { KubeletConfigurationFields } from '../server/src/kubernetes/configurationFields.ts';
import { fieldsOf } from '../server/src/kubernetes/resource.ts';
import type { Resource } from '../server/src/kubernetes/resource.ts';
import type { View } from '../server/src/kubernetes/view.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';
import type { FieldPath } from '../server/src/yaml/fieldPath.ts';

/** Variants of a rule about a kubelet's configuration file, from a version on. */
export function kubeletVariants(
  since: number,
  check: (kubelet: View<KubeletConfigurationFields>, context: RuleContext) => Iterable<Draft>,
): Pick<Rule, 'kinds' | 'variants'> {
  return {
    kinds: ['KubeletConfiguration'],
    variants: [
      {
        since,
        *resource(resource, context) {
          if (!isKubeletConfiguration(resource)) return;
          yield* check(fieldsOf<KubeletConfigurationFields>(resource), context);
        },
      },
    ],
  };
}

/** A kubelet's configuration file, in whatever version of its API. */
export function isKubeletConfiguration({ kind, group }: Resource): boolean {
  return kind === 'KubeletConfiguration' && group === 'kubelet.config.k8s.io';
}

/** Writes a field of the configuration. */
export function settingField(
  at: FieldPath,
  value: string | number | boolean,
  { safety, why }: { readonly safety: Exclude<Safety, 'safe'>; readonly why: Text },
): Fix {
  return {
    title: say`Set ${String(at.at(-1))} to ${String(value)}`,
    safety,
    why,
    patches: [{ op: 'set', at, value }],
    preferred: true,
  };
}
