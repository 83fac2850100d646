/**
 * The fields of the API that the rules look at, by their JSON names.
 * Source: Kubernetes API reference v1.37, core/v1, node/v1, meta/v1.
 */
export interface ObjectFields {
  apiVersion: string;
  kind: string;
  metadata: MetadataFields;
}

export interface MetadataFields {
  name: string;
  namespace: string;
  labels: Readonly<Record<string, string>>;
  annotations: Readonly<Record<string, string>>;
  resourceVersion: string;
  ownerReferences: readonly { kind: string; name: string }[];
}

export interface PodSpecFields {
  initContainers: readonly ContainerFields[];
  containers: readonly ContainerFields[];
  ephemeralContainers: readonly ContainerFields[];
  volumes: readonly VolumeFields[];
  securityContext: PodSecurityContextFields;
  os: { name: string };
  hostNetwork: boolean;
  hostPID: boolean;
  hostIPC: boolean;
  hostUsers: boolean;
  shareProcessNamespace: boolean;
  runtimeClassName: string;
  nodeSelector: Readonly<Record<string, string>>;
  dnsPolicy: string;
  serviceAccountName: string;
  serviceAccount: string;
  automountServiceAccountToken: boolean;
  hostAliases: readonly { ip: string; hostnames: readonly string[] }[];
  resources: ResourcesFields;
  nodeName: string;
  priorityClassName: string;
  tolerations: readonly TolerationFields[];
  affinity: { nodeAffinity: NodeAffinityFields };
}

export interface TolerationFields {
  key: string;
  operator: string;
  value: string;
  effect: string;
}

export interface NodeAffinityFields {
  requiredDuringSchedulingIgnoredDuringExecution: {
    nodeSelectorTerms: readonly { matchExpressions: readonly NodeSelectorRequirementFields[] }[];
  };
}

export interface NodeSelectorRequirementFields {
  key: string;
  operator: string;
  values: readonly string[];
}

/** Fields that a container inherits from its pod when it does not write them. */
export interface InheritedSecurityFields {
  runAsUser: number;
  runAsGroup: number;
  runAsNonRoot: boolean;
  seLinuxOptions: SELinuxOptionsFields;
  seccompProfile: ProfileFields;
  appArmorProfile: ProfileFields;
  windowsOptions: WindowsOptionsFields;
}

export interface PodSecurityContextFields extends InheritedSecurityFields {
  fsGroup: number;
  fsGroupChangePolicy: string;
  supplementalGroups: readonly number[];
  supplementalGroupsPolicy: string;
  seLinuxChangePolicy: string;
  sysctls: readonly SysctlFields[];
}

export interface SecurityContextFields extends InheritedSecurityFields {
  privileged: boolean;
  allowPrivilegeEscalation: boolean;
  capabilities: CapabilitiesFields;
  procMount: string;
  readOnlyRootFilesystem: boolean;
}

export interface CapabilitiesFields {
  add: readonly string[];
  drop: readonly string[];
}

export interface ProfileFields {
  type: string;
  localhostProfile: string;
}

export interface SELinuxOptionsFields {
  type: string;
  user: string;
  role: string;
  level: string;
}

export interface WindowsOptionsFields {
  hostProcess: boolean;
  runAsUserName: string;
}

export interface SysctlFields {
  name: string;
  value: string;
}

export interface ContainerFields {
  name: string;
  image: string;
  imagePullPolicy: string;
  envFrom: readonly { secretRef: { name: string } }[];
  resources: ResourcesFields;
  restartPolicy: string;
  command: readonly string[];
  args: readonly string[];
  workingDir: string;
  env: readonly EnvVarFields[];
  stdin: boolean;
  stdinOnce: boolean;
  tty: boolean;
  ports: readonly ContainerPortFields[];
  securityContext: SecurityContextFields;
  volumeMounts: readonly VolumeMountFields[];
  volumeDevices: readonly { name: string; devicePath: string }[];
  livenessProbe: HandlerFields;
  readinessProbe: HandlerFields;
  startupProbe: HandlerFields;
  lifecycle: { postStart: HandlerFields; preStop: HandlerFields };
}

export interface EnvVarFields {
  name: string;
  value: string;
  valueFrom: { secretKeyRef: { name: string; key: string } };
}

/** Quantities may be numbers or strings; extended resources have names with a domain. */
export interface ResourcesFields {
  limits: Readonly<Record<string, string | number>>;
  requests: Readonly<Record<string, string | number>>;
  claims: readonly { name: string; request: string }[];
}

export interface ContainerPortFields {
  name: string;
  containerPort: number;
  hostPort: number;
  hostIP: string;
}

export interface HandlerFields {
  exec: { command: readonly string[] };
  httpGet: { host: string };
  tcpSocket: { host: string };
}

export interface VolumeMountFields {
  name: string;
  mountPath: string;
  readOnly: boolean;
  recursiveReadOnly: string;
  mountPropagation: string;
  subPath: string;
  subPathExpr: string;
}

export interface VolumeFields {
  name: string;
  hostPath: { path: string; type: string };
  gitRepo: { repository: string; revision: string };
  flexVolume: { driver: string };
  nfs: { server: string; path: string };
  persistentVolumeClaim: { claimName: string; readOnly: boolean };
  csi: { driver: string };
  projected: { sources: readonly ProjectionFields[] };
  emptyDir: { medium: string; sizeLimit: string };
  image: { reference: string; pullPolicy: string };
}

export interface ProjectionFields {
  serviceAccountToken: ServiceAccountTokenFields;
}

export interface ServiceAccountTokenFields {
  audience: string;
  expirationSeconds: number;
  path: string;
}
