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
  ownerReferences: readonly { kind: string }[];
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
  nodeName: string;
  nodeSelector: Readonly<Record<string, string>>;
  dnsPolicy: string;
  serviceAccountName: string;
  serviceAccount: string;
  automountServiceAccountToken: boolean;
  hostAliases: readonly { ip: string; hostnames: readonly string[] }[];
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
  restartPolicy: string;
  command: readonly string[];
  args: readonly string[];
  env: readonly EnvVarFields[];
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
}

export interface ContainerPortFields {
  name: string;
  containerPort: number;
  hostPort: number;
  hostIP: string;
}

export interface HandlerFields {
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
  image: { reference: string };
  projected: { sources: readonly ProjectionFields[] };
}

export interface ProjectionFields {
  serviceAccountToken: ServiceAccountTokenFields;
}

export interface ServiceAccountTokenFields {
  audience: string;
  expirationSeconds: number;
  path: string;
}
