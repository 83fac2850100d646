import type { Node } from '../yaml/node.ts';
import type { PodSecurityContextFields, PodSpecFields, SecurityContextFields } from './fields.ts';
import type { Container, Pod } from './pod.ts';
import type { Field } from './view.ts';

// These are refused when they are true, the others whatever they say.
const HOST_NAMESPACES = ['hostPID', 'hostIPC'] as const satisfies readonly (keyof PodSpecFields)[];
const POD_SPEC_FIELDS = [
  'hostUsers',
  'shareProcessNamespace',
] as const satisfies readonly (keyof PodSpecFields)[];
const POD_FIELDS = [
  'appArmorProfile',
  'fsGroup',
  'fsGroupChangePolicy',
  'runAsGroup',
  'runAsUser',
  'seLinuxChangePolicy',
  'seLinuxOptions',
  'seccompProfile',
  'supplementalGroups',
  'supplementalGroupsPolicy',
] as const satisfies readonly (keyof PodSecurityContextFields)[];
const CONTAINER_FIELDS = [
  'allowPrivilegeEscalation',
  'appArmorProfile',
  'capabilities',
  'privileged',
  'procMount',
  'readOnlyRootFilesystem',
  'runAsGroup',
  'runAsUser',
  'seLinuxOptions',
  'seccompProfile',
] as const satisfies readonly (keyof SecurityContextFields)[];

/** A field of Linux that is written, and the container whose it is; undefined for the pod's. */
export interface LinuxField {
  readonly name: string;
  readonly field: Field<Node>;
  readonly container: Container | undefined;
}

/**
 * The written fields that the API server refuses in a pod with `os.name: windows`, the pod's first.
 * Source: validateWindows in pkg/apis/core/validation/validation.go of Kubernetes 1.37.
 */
export function linuxFieldsOf(pod: Pod): readonly LinuxField[] {
  const { spec } = pod;
  const ofPod = spec.mapping('securityContext');
  return [
    ...HOST_NAMESPACES.flatMap((name) =>
      spec.boolean(name)?.value === true ? written(name, spec.field(name)) : [],
    ),
    ...POD_SPEC_FIELDS.flatMap((name) => written(name, spec.field(name))),
    ...POD_FIELDS.flatMap((name) => written(name, ofPod.field(name))),
    ...(ofPod.items('sysctls').length > 0 ? written('sysctls', ofPod.field('sysctls')) : []),
    ...pod.containers.flatMap((container) => {
      const context = container.view.mapping('securityContext');
      return CONTAINER_FIELDS.flatMap((name) => written(name, context.field(name), container));
    }),
  ];
}

function written(
  name: string,
  field: Field<Node> | undefined,
  container?: Container,
): readonly LinuxField[] {
  return field === undefined ? [] : [{ name, field, container }];
}
