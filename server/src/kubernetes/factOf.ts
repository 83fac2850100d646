import type {
  IngressFields,
  NetworkPolicyFields,
  PersistentVolumeClaimFields,
  PersistentVolumeFields,
  RoleBindingFields,
  RoleFields,
  RuntimeClassFields,
  SelectorFields,
  ServiceAccountFields,
  ServiceFields,
} from './clusterFields.ts';
import { policyRuleOf, policyRulesIn } from './rbac.ts';
import { fieldsOf } from './resource.ts';
import type { Resource } from './resource.ts';
import type { View } from './view.ts';
import type { BindingData, Fact, FactData, FactKind, Labels, RoleData, Selector } from './facts.ts';

/** The fact that an object is; undefined for kinds that nothing depends on, and without a name. */
export function factOf(resource: Resource): Fact | undefined {
  const { kind, name, namespace, group } = resource;
  if (name === undefined || !isFactKind(kind) || !GROUPS[kind].includes(group)) return undefined;
  // The kind chooses both its reader and its type.
  return { kind, name, namespace, ...READERS[kind](resource) } as Fact;
}

function isFactKind(kind: string): kind is FactKind {
  return Object.hasOwn(READERS, kind);
}

const GROUPS: Readonly<Record<FactKind, readonly string[]>> = {
  ServiceAccount: [''],
  Role: ['rbac.authorization.k8s.io'],
  ClusterRole: ['rbac.authorization.k8s.io'],
  RoleBinding: ['rbac.authorization.k8s.io'],
  ClusterRoleBinding: ['rbac.authorization.k8s.io'],
  Service: [''],
  Ingress: ['networking.k8s.io', 'extensions'],
  NetworkPolicy: ['networking.k8s.io', 'extensions'],
  PersistentVolume: [''],
  PersistentVolumeClaim: [''],
  RuntimeClass: ['node.k8s.io'],
  Namespace: [''],
};

const READERS: { readonly [Kind in FactKind]: (resource: Resource) => FactData[Kind] } = {
  ServiceAccount: (resource) => ({
    automountServiceAccountToken: fieldsOf<ServiceAccountFields>(resource).boolean(
      'automountServiceAccountToken',
    )?.value,
  }),
  Role: roleData,
  ClusterRole: roleData,
  RoleBinding: bindingData,
  ClusterRoleBinding: bindingData,
  Service: (resource) => {
    const spec = fieldsOf<ServiceFields>(resource).mapping('spec');
    return {
      type: spec.string('type')?.value ?? 'ClusterIP',
      selector: labelsIn(spec.mapping('selector')),
      externalIPs: valuesOf(spec.strings('externalIPs')),
    };
  },
  Ingress: (resource) => {
    const spec = fieldsOf<IngressFields>(resource).mapping('spec');
    const paths = spec.items('rules').flatMap((rule) => rule.mapping('http').items('paths'));
    const backends = [
      spec.mapping('defaultBackend'),
      ...paths.map((path) => path.mapping('backend')),
    ];
    return {
      serviceNames: backends.flatMap(
        (backend) => backend.mapping('service').string('name')?.value ?? [],
      ),
    };
  },
  NetworkPolicy: (resource) => {
    const spec = fieldsOf<NetworkPolicyFields>(resource).mapping('spec');
    return {
      podSelector: selectorIn(spec.mapping('podSelector')),
      policyTypes: valuesOf(spec.strings('policyTypes')),
    };
  },
  PersistentVolume: (resource) => {
    const spec = fieldsOf<PersistentVolumeFields>(resource).mapping('spec');
    const claim = spec.mapping('claimRef');
    const name = claim.string('name')?.value;
    const ofHost = spec.mapping('hostPath').string('path')?.value;
    const ofLocal = spec.mapping('local').string('path')?.value;
    return {
      path: ofHost ?? ofLocal,
      source: ofHost !== undefined ? 'hostPath' : ofLocal !== undefined ? 'local' : undefined,
      isBlock: spec.string('volumeMode')?.value === 'Block',
      claim: name === undefined ? undefined : { namespace: claim.string('namespace')?.value, name },
      storageClassName: spec.string('storageClassName')?.value,
    };
  },
  PersistentVolumeClaim: (resource) => {
    const spec = fieldsOf<PersistentVolumeClaimFields>(resource).mapping('spec');
    return {
      volumeName: spec.string('volumeName')?.value,
      storageClassName: spec.string('storageClassName')?.value,
    };
  },
  RuntimeClass: (resource) => ({
    handler: fieldsOf<RuntimeClassFields>(resource).string('handler')?.value,
  }),
  Namespace: (resource) => ({
    labels: labelsIn(resource.view.mapping('metadata').mapping('labels')),
  }),
};

function roleData(resource: Resource): RoleData {
  const view = fieldsOf<RoleFields>(resource);
  return {
    rules: policyRulesIn(resource).map(policyRuleOf),
    isAggregated: view.mapping('aggregationRule').exists,
  };
}

function bindingData(resource: Resource): BindingData {
  const view = fieldsOf<RoleBindingFields>(resource);
  const role = view.mapping('roleRef');
  return {
    role: { kind: role.string('kind')?.value ?? '', name: role.string('name')?.value ?? '' },
    subjects: view.items('subjects').map((subject) => ({
      kind: subject.string('kind')?.value ?? '',
      name: subject.string('name')?.value ?? '',
      namespace: subject.string('namespace')?.value,
    })),
  };
}

function selectorIn(selector: View<SelectorFields>): Selector {
  return {
    matchLabels: labelsIn(selector.mapping('matchLabels')),
    matchExpressions: selector.items('matchExpressions').map((expression) => ({
      key: expression.string('key')?.value ?? '',
      operator: expression.string('operator')?.value ?? '',
      values: valuesOf(expression.strings('values')),
    })),
  };
}

/** The labels that a mapping holds; values that are no strings are left out, as the API refuses them. */
export function labelsIn(view: View<Labels>): Labels {
  return Object.fromEntries(
    view
      .fields()
      .flatMap(({ path, value }) =>
        value.kind === 'scalar' && typeof value.value === 'string'
          ? [[String(path.at(-1)), value.value]]
          : [],
      ),
  );
}

function valuesOf(fields: readonly { readonly value: string }[]): readonly string[] {
  return fields.map(({ value }) => value);
}
