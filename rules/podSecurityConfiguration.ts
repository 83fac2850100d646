import type { Draft, Rule } from '../server/src/engine/rule.ts';
import type {
  AdmissionConfigurationFields,
  PodSecurityConfigurationFields,
} from '../server/src/kubernetes/configurationFields.ts';
import { fieldsOf } from '../server/src/kubernetes/resource.ts';
import type { Resource } from '../server/src/kubernetes/resource.ts';
import type { View } from '../server/src/kubernetes/view.ts';

/** Variants about the cluster's defaults of Pod Security, in either of the files that hold them. */
export function podSecurityVariants(
  check: (configuration: View<PodSecurityConfigurationFields>) => Iterable<Draft>,
): Pick<Rule, 'kinds' | 'variants'> {
  return {
    kinds: ['AdmissionConfiguration', 'PodSecurityConfiguration'],
    variants: [
      {
        since: 22,
        *resource(resource) {
          for (const configuration of configurationsIn(resource)) yield* check(configuration);
        },
      },
    ],
  };
}

/** A file that the AdmissionConfiguration names by its path is a document of its own. */
function configurationsIn(resource: Resource): readonly View<PodSecurityConfigurationFields>[] {
  if (resource.kind === 'PodSecurityConfiguration') {
    return resource.group === 'pod-security.admission.config.k8s.io'
      ? [fieldsOf<PodSecurityConfigurationFields>(resource)]
      : [];
  }
  // v1 and v1alpha1 are in groups of their own.
  if (!['apiserver.config.k8s.io', 'apiserver.k8s.io'].includes(resource.group)) return [];
  return fieldsOf<AdmissionConfigurationFields>(resource)
    .items('plugins')
    .filter((plugin) => plugin.string('name')?.value === 'PodSecurity')
    .map((plugin) => plugin.mapping('configuration'))
    .filter((configuration) => configuration.exists);
}
