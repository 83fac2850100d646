import type { MinorVersion } from './version.ts';

/** A version of an API that clusters stopped serving. */
export interface RemovedApi {
  /** The first version of Kubernetes that does not serve it. */
  readonly removedIn: MinorVersion;
  /** What is served instead; undefined where there is nothing. */
  readonly replacement: string | undefined;
  /** True where an object needs no other change than this. */
  readonly isSameSchema: boolean;
}

type Row = readonly [
  apiVersion: string,
  kinds: string,
  removedIn: MinorVersion,
  replacement?: string,
  schema?: 'same',
];

// From the generated lifecycles of k8s.io/api (zz_generated.prerelease-lifecycle.go, v0.37.0-beta.0),
// and for APIs that are no longer in it and for what changed with a version, from the migration guide:
// https://kubernetes.io/docs/reference/using-api/deprecation-guide/ (`same`: no notable changes, and
// the Go types of both versions have the same fields).
// RuntimeClass and PodSecurityPolicy have rules of their own.
const ROWS: readonly Row[] = [
  ['extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', 16, 'apps/v1'],
  ['extensions/v1beta1', 'NetworkPolicy', 16, 'networking.k8s.io/v1'],
  ['extensions/v1beta1', 'Ingress', 22, 'networking.k8s.io/v1'],
  ['apps/v1beta1', 'ControllerRevision Deployment StatefulSet', 16, 'apps/v1'],
  ['apps/v1beta2', 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet', 16, 'apps/v1'],
  [
    'admissionregistration.k8s.io/v1alpha1',
    'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding',
    32,
    'admissionregistration.k8s.io/v1',
  ],
  [
    'admissionregistration.k8s.io/v1beta1',
    'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
    22,
    'admissionregistration.k8s.io/v1',
  ],
  [
    'admissionregistration.k8s.io/v1beta1',
    'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding',
    34,
    'admissionregistration.k8s.io/v1',
    'same',
  ],
  [
    'admissionregistration.k8s.io/v1alpha1',
    'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding',
    38,
    'admissionregistration.k8s.io/v1',
  ],
  [
    'admissionregistration.k8s.io/v1beta1',
    'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding',
    40,
    'admissionregistration.k8s.io/v1',
  ],
  ['apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', 22, 'apiextensions.k8s.io/v1'],
  ['apiregistration.k8s.io/v1beta1', 'APIService', 22, 'apiregistration.k8s.io/v1', 'same'],
  ['autoscaling/v2beta1', 'HorizontalPodAutoscaler', 25, 'autoscaling/v2'],
  ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', 26, 'autoscaling/v2'],
  ['batch/v1beta1', 'CronJob', 25, 'batch/v1', 'same'],
  ['batch/v2alpha1', 'CronJob', 21, 'batch/v1'],
  ['certificates.k8s.io/v1beta1', 'CertificateSigningRequest', 22, 'certificates.k8s.io/v1'],
  ['certificates.k8s.io/v1alpha1', 'ClusterTrustBundle', 37, 'certificates.k8s.io/v1'],
  [
    'certificates.k8s.io/v1beta1',
    'ClusterTrustBundle PodCertificateRequest',
    40,
    'certificates.k8s.io/v1',
  ],
  ['coordination.k8s.io/v1beta1', 'Lease', 22, 'coordination.k8s.io/v1', 'same'],
  ['coordination.k8s.io/v1alpha2', 'LeaseCandidate', 38],
  ['coordination.k8s.io/v1beta1', 'LeaseCandidate', 39],
  ['discovery.k8s.io/v1beta1', 'EndpointSlice', 25, 'discovery.k8s.io/v1'],
  ['events.k8s.io/v1beta1', 'Event', 25, 'events.k8s.io/v1'],
  [
    'flowcontrol.apiserver.k8s.io/v1beta1',
    'FlowSchema PriorityLevelConfiguration',
    26,
    'flowcontrol.apiserver.k8s.io/v1',
  ],
  [
    'flowcontrol.apiserver.k8s.io/v1beta2',
    'FlowSchema PriorityLevelConfiguration',
    29,
    'flowcontrol.apiserver.k8s.io/v1',
  ],
  [
    'flowcontrol.apiserver.k8s.io/v1beta3',
    'FlowSchema',
    32,
    'flowcontrol.apiserver.k8s.io/v1',
    'same',
  ],
  [
    'flowcontrol.apiserver.k8s.io/v1beta3',
    'PriorityLevelConfiguration',
    32,
    'flowcontrol.apiserver.k8s.io/v1',
  ],
  ['networking.k8s.io/v1beta1', 'Ingress', 22, 'networking.k8s.io/v1'],
  ['networking.k8s.io/v1beta1', 'IngressClass', 22, 'networking.k8s.io/v1', 'same'],
  ['networking.k8s.io/v1beta1', 'IPAddress ServiceCIDR', 37, 'networking.k8s.io/v1', 'same'],
  ['policy/v1beta1', 'PodDisruptionBudget', 25, 'policy/v1'],
  [
    'rbac.authorization.k8s.io/v1alpha1',
    'ClusterRole ClusterRoleBinding Role RoleBinding',
    22,
    'rbac.authorization.k8s.io/v1',
  ],
  [
    'rbac.authorization.k8s.io/v1beta1',
    'ClusterRole ClusterRoleBinding Role RoleBinding',
    22,
    'rbac.authorization.k8s.io/v1',
    'same',
  ],
  [
    'resource.k8s.io/v1beta1',
    'DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice',
    38,
    'resource.k8s.io/v1',
  ],
  [
    'resource.k8s.io/v1beta2',
    'DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice',
    39,
    'resource.k8s.io/v1',
  ],
  ['scheduling.k8s.io/v1beta1', 'PriorityClass', 22, 'scheduling.k8s.io/v1', 'same'],
  ['storage.k8s.io/v1alpha1', 'CSIStorageCapacity', 24, 'storage.k8s.io/v1'],
  ['storage.k8s.io/v1alpha1', 'VolumeAttachment', 24, 'storage.k8s.io/v1'],
  ['storage.k8s.io/v1alpha1', 'VolumeAttributesClass', 35, 'storage.k8s.io/v1'],
  [
    'storage.k8s.io/v1beta1',
    'CSIDriver CSINode StorageClass VolumeAttachment',
    22,
    'storage.k8s.io/v1',
    'same',
  ],
  ['storage.k8s.io/v1beta1', 'CSIStorageCapacity', 27, 'storage.k8s.io/v1', 'same'],
  ['storage.k8s.io/v1beta1', 'VolumeAttributesClass', 37, 'storage.k8s.io/v1', 'same'],
  ['storagemigration.k8s.io/v1beta1', 'StorageVersionMigration', 40, 'storagemigration.k8s.io/v1'],
];

const REMOVED: ReadonlyMap<string, RemovedApi> = new Map(
  ROWS.flatMap(([apiVersion, kinds, removedIn, replacement, schema]) =>
    kinds
      .split(' ')
      .map((kind) => [
        `${apiVersion} ${kind}`,
        { removedIn, replacement, isSameSchema: schema === 'same' },
      ]),
  ),
);

/** What became of an API that a version of Kubernetes does not serve; undefined where it does. */
export function removedApi(
  apiVersion: string,
  kind: string,
  version: MinorVersion,
): RemovedApi | undefined {
  const removed = REMOVED.get(`${apiVersion} ${kind}`);
  return removed !== undefined && version >= removed.removedIn ? removed : undefined;
}
