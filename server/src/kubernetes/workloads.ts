/**
 * Where a kind keeps its PodSpec. In the path `[*]` stands for every item of a list and `*` for every
 * value of a mapping; the template's `metadata` stands beside the PodSpec.
 */
export interface Workload {
  /** API groups that serve the kind; '' is the core group. */
  readonly groups: readonly string[];
  readonly kind: string;
  readonly podSpecPath: string;
}

/** Kubernetes API reference v1.37; the older groups are those that served the kind before. */
export const BUILT_IN_WORKLOADS: readonly Workload[] = [
  { groups: [''], kind: 'Pod', podSpecPath: 'spec' },
  { groups: [''], kind: 'PodTemplate', podSpecPath: 'template.spec' },
  { groups: [''], kind: 'ReplicationController', podSpecPath: 'spec.template.spec' },
  { groups: ['apps', 'extensions'], kind: 'ReplicaSet', podSpecPath: 'spec.template.spec' },
  { groups: ['apps', 'extensions'], kind: 'Deployment', podSpecPath: 'spec.template.spec' },
  { groups: ['apps'], kind: 'StatefulSet', podSpecPath: 'spec.template.spec' },
  { groups: ['apps', 'extensions'], kind: 'DaemonSet', podSpecPath: 'spec.template.spec' },
  { groups: ['batch'], kind: 'Job', podSpecPath: 'spec.template.spec' },
  { groups: ['batch'], kind: 'CronJob', podSpecPath: 'spec.jobTemplate.spec.template.spec' },
];

/** Custom resources that carry a pod template and are common enough to be known by name. */
export const KNOWN_CUSTOM_WORKLOADS: readonly Workload[] = [
  { groups: ['argoproj.io'], kind: 'Rollout', podSpecPath: 'spec.template.spec' },
  { groups: ['serving.knative.dev'], kind: 'Service', podSpecPath: 'spec.template.spec' },
  { groups: ['serving.knative.dev'], kind: 'Configuration', podSpecPath: 'spec.template.spec' },
  {
    groups: ['apps.openshift.io', ''],
    kind: 'DeploymentConfig',
    podSpecPath: 'spec.template.spec',
  },
  { groups: ['agents.x-k8s.io'], kind: 'Sandbox', podSpecPath: 'spec.podTemplate.spec' },
  {
    groups: ['extensions.agents.x-k8s.io'],
    kind: 'SandboxTemplate',
    podSpecPath: 'spec.podTemplate.spec',
  },
  {
    groups: ['jobset.x-k8s.io'],
    kind: 'JobSet',
    podSpecPath: 'spec.replicatedJobs[*].template.spec.template.spec',
  },
];
