import type { MetadataFields, ObjectFields } from './fields.ts';

/**
 * The fields of objects without a pod that the rules look at, by their JSON names.
 * Source: Kubernetes API reference v1.37, core/v1, rbac/v1, networking/v1, node/v1.
 */
export interface ServiceAccountFields extends ObjectFields {
  automountServiceAccountToken: boolean;
  secrets: readonly { name: string }[];
}

export interface SecretFields extends ObjectFields {
  type: string;
}

/** Role and ClusterRole. */
export interface RoleFields extends ObjectFields {
  rules: readonly PolicyRuleFields[];
  aggregationRule: { clusterRoleSelectors: readonly object[] };
}

export interface PolicyRuleFields {
  verbs: readonly string[];
  apiGroups: readonly string[];
  resources: readonly string[];
  resourceNames: readonly string[];
  nonResourceURLs: readonly string[];
}

/** RoleBinding and ClusterRoleBinding. */
export interface RoleBindingFields extends ObjectFields {
  roleRef: { apiGroup: string; kind: string; name: string };
  subjects: readonly SubjectFields[];
}

export interface SubjectFields {
  kind: string;
  apiGroup: string;
  name: string;
  namespace: string;
}

export interface ServiceFields extends ObjectFields {
  spec: {
    type: string;
    selector: Readonly<Record<string, string>>;
    externalIPs: readonly string[];
    externalName: string;
    loadBalancerSourceRanges: readonly string[];
  };
}

export interface IngressFields extends ObjectFields {
  spec: {
    ingressClassName: string;
    defaultBackend: IngressBackendFields;
    rules: readonly { host: string; http: { paths: readonly IngressPathFields[] } }[];
    tls: readonly { hosts: readonly string[]; secretName: string }[];
  };
}

export interface IngressPathFields {
  path: string;
  backend: IngressBackendFields;
}

export interface IngressBackendFields {
  service: { name: string };
}

export interface NetworkPolicyFields extends ObjectFields {
  spec: {
    podSelector: SelectorFields;
    policyTypes: readonly string[];
    ingress: readonly NetworkPolicyRuleFields[];
    egress: readonly NetworkPolicyRuleFields[];
  };
}

/** A rule of `ingress` has `from`, one of `egress` has `to`. */
export interface NetworkPolicyRuleFields {
  from: readonly NetworkPolicyPeerFields[];
  to: readonly NetworkPolicyPeerFields[];
  ports: readonly { protocol: string; port: number; endPort: number }[];
}

export interface NetworkPolicyPeerFields {
  podSelector: SelectorFields;
  namespaceSelector: SelectorFields;
  ipBlock: { cidr: string; except: readonly string[] };
}

export interface SelectorFields {
  matchLabels: Readonly<Record<string, string>>;
  matchExpressions: readonly { key: string; operator: string; values: readonly string[] }[];
}

export interface PersistentVolumeFields extends ObjectFields {
  spec: {
    hostPath: { path: string; type: string };
    local: { path: string };
    volumeMode: string;
    storageClassName: string;
    claimRef: { namespace: string; name: string };
  };
}

export interface PersistentVolumeClaimFields extends ObjectFields {
  spec: { volumeName: string; storageClassName: string; volumeMode: string };
}

export interface RuntimeClassFields extends ObjectFields {
  handler: string;
  overhead: OverheadFields;
  scheduling: { nodeSelector: Readonly<Record<string, string>> };
}

/** RuntimeClass in node.k8s.io/v1alpha1. */
export interface AlphaRuntimeClassFields extends ObjectFields {
  spec: { runtimeHandler: string; overhead: OverheadFields };
}

export interface OverheadFields {
  podFixed: Readonly<Record<string, string>>;
}

export interface NamespaceFields extends ObjectFields {
  metadata: MetadataFields;
}

export interface ConfigMapFields extends ObjectFields {
  data: Readonly<Record<string, string>>;
}

/** ResourceClaim; a ResourceClaimTemplate has the claim’s `spec` within its own. */
export interface ResourceClaimFields extends ObjectFields {
  spec: { devices: DeviceClaimFields; spec: { devices: DeviceClaimFields } };
}

/** Source: Kubernetes API reference v1.37, resource/v1; `adminAccess` of a request: resource/v1beta1. */
export interface DeviceClaimFields {
  requests: readonly { adminAccess: boolean; exactly: { adminAccess: boolean } }[];
}
