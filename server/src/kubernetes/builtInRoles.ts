import type { PolicyRule } from './facts.ts';

/**
 * What ClusterRoles that every cluster has allow, as far as it matters: they are in no file.
 * Source: kubernetes/kubernetes, plugin/pkg/auth/authorizer/rbac/bootstrappolicy, v1.37.
 */
export function builtInRules(clusterRole: string): readonly PolicyRule[] | undefined {
  return BUILT_IN_RULES[clusterRole];
}

const WRITES = ['create', 'delete', 'deletecollection', 'patch', 'update'];
const READS = ['get', 'list', 'watch'];

const EDIT: readonly PolicyRule[] = [
  rule('', ['pods/attach', 'pods/exec', 'pods/portforward', 'pods/proxy'], [...READS, ...WRITES]),
  rule('', ['secrets', 'services/proxy'], [...READS, ...WRITES]),
  rule('', ['pods', 'replicationcontrollers', 'services', 'configmaps'], WRITES),
  rule('', ['serviceaccounts'], ['impersonate']),
  rule('', ['serviceaccounts/token'], ['create']),
  rule('apps', ['daemonsets', 'deployments', 'replicasets', 'statefulsets'], WRITES),
  rule('batch', ['cronjobs', 'jobs'], WRITES),
  rule('networking.k8s.io', ['ingresses', 'networkpolicies'], WRITES),
];

const BUILT_IN_RULES: Readonly<Record<string, readonly PolicyRule[]>> = {
  'cluster-admin': [rule('*', ['*'], ['*'])],
  admin: [...EDIT, rule('rbac.authorization.k8s.io', ['rolebindings', 'roles'], WRITES)],
  edit: EDIT,
  view: [],
  'system:auth-delegator': [],
  'system:basic-user': [],
  'system:discovery': [],
  'system:public-info-viewer': [],
  'system:service-account-issuer-discovery': [],
};

function rule(group: string, resources: readonly string[], verbs: readonly string[]): PolicyRule {
  return { apiGroups: [group], resources, verbs, resourceNames: [], nonResourceURLs: [] };
}
