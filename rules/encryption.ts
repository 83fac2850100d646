import type { Draft, Rule } from '../server/src/engine/rule.ts';
import type {
  EncryptedResourcesFields,
  EncryptionConfigurationFields,
} from '../server/src/kubernetes/configurationFields.ts';
import { fieldsOf } from '../server/src/kubernetes/resource.ts';
import type { View } from '../server/src/kubernetes/view.ts';

/** A rule's variants about how the API server stores objects. */
export function encryptionVariants(
  check: (configuration: View<EncryptionConfigurationFields>) => Iterable<Draft>,
): Pick<Rule, 'kinds' | 'variants'> {
  return {
    kinds: ['EncryptionConfiguration'],
    variants: [
      {
        since: 0,
        *resource(resource) {
          if (resource.group !== 'apiserver.config.k8s.io') return;
          yield* check(fieldsOf<EncryptionConfigurationFields>(resource));
        },
      },
    ],
  };
}

/** The entry that decides how Secrets are stored: the first that names them. */
export function entryOfSecrets(
  configuration: View<EncryptionConfigurationFields>,
): View<EncryptedResourcesFields> | undefined {
  return configuration
    .items('resources')
    .find((entry) => entry.strings('resources').some(({ value }) => coversSecrets(value)));
}

/** Wildcards since 1.27: `*.` is the core group, `*.*` everything. */
function coversSecrets(resource: string): boolean {
  return ['secrets', '*.', '*.*'].includes(resource);
}
