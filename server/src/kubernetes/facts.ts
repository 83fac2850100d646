/**
 * What an object says that findings in other documents and files can depend on. Plain data without
 * places, so that it stays the same while its file is edited elsewhere, and can be sent to a thread.
 */
export type Fact = { readonly [Kind in FactKind]: FactOf<Kind> }[FactKind];

export type FactKind = keyof FactData;

export type FactOf<Kind extends FactKind> = FactData[Kind] & {
  readonly kind: Kind;
  readonly name: string;
  /** As written; undefined where it is not, or where the kind has none. */
  readonly namespace: string | undefined;
};

export interface FactData {
  ServiceAccount: { readonly automountServiceAccountToken: boolean | undefined };
  Role: RoleData;
  ClusterRole: RoleData;
  RoleBinding: BindingData;
  ClusterRoleBinding: BindingData;
  Service: {
    readonly type: string;
    /** Empty: selects nothing. */
    readonly selector: Labels;
    readonly externalIPs: readonly string[];
  };
  Ingress: { readonly serviceNames: readonly string[] };
  NetworkPolicy: { readonly podSelector: Selector; readonly policyTypes: readonly string[] };
  PersistentVolume: {
    /** Of a `hostPath` or `local` volume. */
    readonly path: string | undefined;
    readonly source: 'hostPath' | 'local' | undefined;
    readonly isBlock: boolean;
    readonly claim: { readonly namespace: string | undefined; readonly name: string } | undefined;
    readonly storageClassName: string | undefined;
  };
  PersistentVolumeClaim: {
    readonly volumeName: string | undefined;
    readonly storageClassName: string | undefined;
  };
  RuntimeClass: { readonly handler: string | undefined };
  Namespace: { readonly labels: Labels };
}

export type Labels = Readonly<Record<string, string>>;

export interface Selector {
  readonly matchLabels: Labels;
  readonly matchExpressions: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values: readonly string[];
  }[];
}

export interface RoleData {
  readonly rules: readonly PolicyRule[];
  /** True where the control plane fills in the rules from other ClusterRoles. */
  readonly isAggregated: boolean;
}

export interface PolicyRule {
  readonly verbs: readonly string[];
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames: readonly string[];
  readonly nonResourceURLs: readonly string[];
}

export interface BindingData {
  readonly role: { readonly kind: string; readonly name: string };
  readonly subjects: readonly {
    readonly kind: string;
    readonly name: string;
    readonly namespace: string | undefined;
  }[];
}
