import type { ObjectFields, PodSpecFields } from './fields.ts';

/**
 * The fields that the rules look at of files that configure a node or the control plane, and of
 * objects that configure admission, by their JSON names. Sources: k8s.io/kubelet/config/v1beta1,
 * k8s.io/apiserver apis (apiserver.config.k8s.io/v1, audit.k8s.io/v1), k8s.io/pod-security-admission
 * admission/api/v1, admissionregistration/v1 (all of Kubernetes 1.37), security.openshift.io/v1,
 * kubernetes-sigs/agent-sandbox extensions/api/v1beta1.
 */
export interface KubeletConfigurationFields extends ObjectFields {
  authentication: {
    anonymous: { enabled: boolean };
    x509: { clientCAFile: string };
  };
  authorization: { mode: string };
  readOnlyPort: number;
  seccompDefault: boolean;
  protectKernelDefaults: boolean;
  rotateCertificates: boolean;
  serverTLSBootstrap: boolean;
  featureGates: { RotateKubeletServerCertificate: boolean };
  allowedUnsafeSysctls: readonly string[];
  podPidsLimit: number;
  staticPodPath: string;
  staticPodURL: string;
  failCgroupV1: boolean;
  tlsMinVersion: string;
  tlsCipherSuites: readonly string[];
}

export interface EncryptionConfigurationFields extends ObjectFields {
  resources: readonly EncryptedResourcesFields[];
}

export interface EncryptedResourcesFields {
  resources: readonly string[];
  providers: readonly EncryptionProviderFields[];
}

export interface EncryptionProviderFields {
  identity: object;
  aescbc: EncryptionKeysFields;
  aesgcm: EncryptionKeysFields;
  secretbox: EncryptionKeysFields;
  kms: { name: string };
}

export interface EncryptionKeysFields {
  keys: readonly { name: string; secret: string }[];
}

/** Policy of audit.k8s.io. */
export interface AuditPolicyFields extends ObjectFields {
  rules: readonly AuditRuleFields[];
}

export interface AuditRuleFields {
  level: string;
  users: readonly string[];
  userGroups: readonly string[];
  verbs: readonly string[];
  namespaces: readonly string[];
  nonResourceURLs: readonly string[];
  resources: readonly AuditResourcesFields[];
}

export interface AuditResourcesFields {
  group: string;
  resources: readonly string[];
  resourceNames: readonly string[];
}

export interface AdmissionConfigurationFields extends ObjectFields {
  plugins: readonly { name: string; configuration: PodSecurityConfigurationFields }[];
}

/** Of a file of its own, or inside an AdmissionConfiguration. */
export interface PodSecurityConfigurationFields extends ObjectFields {
  defaults: { enforce: string };
  exemptions: {
    usernames: readonly string[];
    runtimeClasses: readonly string[];
    namespaces: readonly string[];
  };
}

/** ValidatingWebhookConfiguration and MutatingWebhookConfiguration. */
export interface WebhookConfigurationFields extends ObjectFields {
  webhooks: readonly WebhookFields[];
}

export interface WebhookFields {
  name: string;
  failurePolicy: string;
  rules: readonly {
    apiGroups: readonly string[];
    operations: readonly string[];
    resources: readonly string[];
  }[];
  namespaceSelector: LabelSelectorFields;
  objectSelector: LabelSelectorFields;
}

export interface LabelSelectorFields {
  matchLabels: Readonly<Record<string, string>>;
  matchExpressions: readonly { key: string; operator: string; values: readonly string[] }[];
}

export interface AdmissionPolicyBindingFields extends ObjectFields {
  spec: { policyName: string; validationActions: readonly string[] };
}

export interface SecurityContextConstraintsFields extends ObjectFields {
  allowPrivilegedContainer: boolean;
  allowHostDirVolumePlugin: boolean;
  allowHostPID: boolean;
  allowHostIPC: boolean;
  allowHostNetwork: boolean;
  allowedCapabilities: readonly string[];
  runAsUser: { type: string };
}

export interface SandboxTemplateFields extends ObjectFields {
  spec: {
    podTemplate: { spec: PodSpecFields };
    networkPolicyManagement: string;
    networkPolicy: { egress: readonly { to: readonly object[] }[] };
    envVarsInjectionPolicy: string;
    volumeClaimTemplatesPolicy: string;
  };
}
