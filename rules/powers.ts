import type { Severity } from '../server/src/engine/rule.ts';
import type { Permission } from '../server/src/kubernetes/rbac.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';

/** Something that permissions let an account do with which it takes over more than it was given. */
export interface Power {
  /** Completes `… can …`, also in a list. */
  readonly able: Text;
  readonly permissions: readonly DangerousPermission[];
}

export interface DangerousPermission extends Permission {
  /** In the whole cluster; one less where a namespace limits it. */
  readonly severity: Severity;
  /** Where the rule names its objects; absent: such a rule is no danger. */
  readonly severityIfNamed?: Severity;
  /** Names of objects with which it is as grave as without names. */
  readonly graveNames?: readonly string[];
  /** Objects of no namespace: a Role does not reach them. */
  readonly isClusterScoped?: boolean;
  /** The first version in which these requests no longer do it. */
  readonly until?: number;
}

const CORE = [''];
const RBAC = ['rbac.authorization.k8s.io'];
const WRITE = ['create', 'update', 'patch'];
const CHANGE = ['update', 'patch'];
const CONTROLLERS = ['deployments', 'daemonsets', 'statefulsets', 'replicasets'];
const MIGHTY_ROLES = ['cluster-admin', 'admin', 'edit'];
const CLIENT_SIGNERS = [
  'kubernetes.io/*',
  'kubernetes.io/kube-apiserver-client',
  'kubernetes.io/kube-apiserver-client-kubelet',
];
const CHANGING = [
  'mutatingwebhookconfigurations',
  'mutatingadmissionpolicies',
  'mutatingadmissionpolicybindings',
];
const REFUSING = [
  'validatingwebhookconfigurations',
  'validatingadmissionpolicies',
  'validatingadmissionpolicybindings',
];
const OF_CLUSTER = { isClusterScoped: true } as const;
const IF_NAMED = { severityIfNamed: 'medium' } as const;

/** By the id of the rule that is against it, the gravest first. */
export const POWERS = {
  'kubelet-api': {
    able: say`run commands in every pod through the kubelets`,
    permissions: [
      permission(CORE, ['nodes/proxy'], ['get', 'create'], 'critical', {
        ...OF_CLUSTER,
        ...IF_NAMED,
      }),
      permission(CORE, ['nodes/checkpoint'], ['create'], 'high', { ...OF_CLUSTER, ...IF_NAMED }),
      permission(CORE, ['nodes/log'], ['get'], 'medium', { ...OF_CLUSTER, ...IF_NAMED }),
    ],
  },
  'escalate-roles': {
    able: say`give itself any permission`,
    permissions: [
      // `bind` on a ClusterRole is asked in the namespace of a RoleBinding, so a Role can hold it.
      // Who may escalate a role that is bound to it needs no other.
      permission(RBAC, ['clusterroles', 'roles'], ['escalate'], 'critical', {
        severityIfNamed: 'high',
      }),
      permission(RBAC, ['clusterroles', 'roles'], ['bind'], 'critical', {
        graveNames: MIGHTY_ROLES,
      }),
    ],
  },
  'impersonate-accounts': {
    able: say`act as other accounts`,
    permissions: [
      permission(CORE, ['users', 'groups'], ['impersonate'], 'critical', {
        ...OF_CLUSTER,
        graveNames: ['system:masters'],
      }),
      permission(CORE, ['serviceaccounts'], ['impersonate'], 'critical'),
    ],
  },
  'control-admission': {
    able: say`control what others create`,
    permissions: [
      permission(['admissionregistration.k8s.io'], CHANGING, WRITE, 'critical', OF_CLUSTER),
      // They see every object, Secrets included, and can be made to let all pass.
      permission(['admissionregistration.k8s.io'], REFUSING, WRITE, 'high', OF_CLUSTER),
      permission(['apiregistration.k8s.io'], ['apiservices'], WRITE, 'critical', OF_CLUSTER),
    ],
  },
  'read-secrets': {
    able: say`read every Secret`,
    permissions: [permission(CORE, ['secrets'], ['get', 'list', 'watch'], 'high')],
  },
  'create-workloads': {
    able: say`start pods of its own making`,
    permissions: [
      permission(CORE, ['pods'], ['create'], 'high'),
      // Of a pod that is there little more than the images can be changed.
      permission(CORE, ['pods'], CHANGE, 'medium'),
      permission(CORE, ['replicationcontrollers'], WRITE, 'high', IF_NAMED),
      permission(['apps', 'extensions'], CONTROLLERS, WRITE, 'high', IF_NAMED),
      permission(['batch'], ['jobs', 'cronjobs'], WRITE, 'high', IF_NAMED),
    ],
  },
  'exec-into-pods': {
    able: say`run commands in other pods`,
    permissions: [
      permission(CORE, ['pods/exec', 'pods/attach'], ['create'], 'high', IF_NAMED),
      // A websocket begins with GET; from 1.35 on it needs `create` as well.
      permission(CORE, ['pods/exec', 'pods/attach'], ['get'], 'high', { ...IF_NAMED, until: 35 }),
      permission(CORE, ['pods/ephemeralcontainers'], CHANGE, 'high', IF_NAMED),
      permission(CORE, ['pods/portforward', 'pods/proxy', 'services/proxy'], ['create'], 'medium'),
    ],
  },
  'mint-tokens': {
    able: say`make tokens of other service accounts`,
    permissions: [permission(CORE, ['serviceaccounts/token'], ['create'], 'high')],
  },
  'approve-certificates': {
    able: say`approve certificates for any user`,
    permissions: [
      permission(['certificates.k8s.io'], ['signers'], ['approve'], 'high', {
        ...OF_CLUSTER,
        graveNames: CLIENT_SIGNERS,
      }),
    ],
  },
  'create-persistent-volumes': {
    able: say`mount any directory of a node by a PersistentVolume`,
    permissions: [permission(CORE, ['persistentvolumes'], ['create'], 'high', OF_CLUSTER)],
  },
  'change-nodes': {
    able: say`draw pods to a node of its choice`,
    permissions: [
      permission(CORE, ['nodes'], CHANGE, 'high', { ...OF_CLUSTER, ...IF_NAMED }),
      permission(CORE, ['nodes/status'], CHANGE, 'medium', OF_CLUSTER),
      permission(CORE, ['pods/binding'], ['create'], 'medium'),
    ],
  },
  'relabel-namespaces': {
    able: say`lift Pod Security from namespaces`,
    permissions: [
      // A namespace’s own Role reaches the namespace itself.
      permission(CORE, ['namespaces'], CHANGE, 'high'),
    ],
  },
  'change-runtimes': {
    able: say`choose the runtime and the drivers of pods`,
    permissions: [
      permission(['node.k8s.io'], ['runtimeclasses'], WRITE, 'medium', OF_CLUSTER),
      permission(['storage.k8s.io'], ['csidrivers'], WRITE, 'medium', OF_CLUSTER),
      permission(['resource.k8s.io'], ['deviceclasses'], WRITE, 'medium', OF_CLUSTER),
    ],
  },
} satisfies Readonly<Record<string, Power>>;

/** Every power, the gravest first. */
export const ALL_POWERS: readonly Power[] = Object.values(POWERS);

/** Requests with the severity of whoever may make them in the whole cluster. */
export function permission(
  groups: readonly string[],
  resources: readonly string[],
  verbs: readonly string[],
  severity: Severity,
  more: Partial<DangerousPermission> = {},
): DangerousPermission {
  return { groups, resources, verbs, severity, ...more };
}
