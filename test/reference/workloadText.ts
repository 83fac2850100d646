import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';
import type { Json } from '../../server/src/yaml/edit/patch.ts';
import type { PodJson } from './passingPod.ts';
import { setField } from './setField.ts';

/** The kinds that can carry a pod, and a List of one. */
export const WORKLOAD_KINDS: readonly string[] = [
  ...BUILT_IN_WORKLOADS.map(({ kind }) => kind),
  'List',
];

/** A manifest of the given kind around the pod, as JSON. The reference reads the pod alone. */
export function workloadText(kind: string, { metadata, spec }: PodJson): string {
  return JSON.stringify(manifestOf(kind, { metadata, spec }));
}

// The reference reads the template's annotations alone, so these must count for nothing.
const OUTER_METADATA = {
  name: 'workload',
  annotations: {
    'container.apparmor.security.beta.kubernetes.io/app': 'unconfined',
    'seccomp.security.alpha.kubernetes.io/pod': 'unconfined',
  },
};

function manifestOf(kind: string, pod: PodJson): Json {
  if (kind === 'List') return { apiVersion: 'v1', kind, items: [manifestOf('Pod', pod)] };
  const workload = BUILT_IN_WORKLOADS.find((built) => built.kind === kind);
  if (workload === undefined) throw new Error(`no workload: ${kind}`);
  const [group = ''] = workload.groups;
  const manifest = {
    apiVersion: group === '' ? 'v1' : `${group}/v1`,
    kind,
    metadata: OUTER_METADATA,
  };
  const template = workload.podSpecPath.split('.').slice(0, -1);
  if (template.length === 0) return { ...manifest, ...pod };
  return setField(manifest, template, { ...pod });
}
