import type { Place } from '../yaml/node.ts';
import { addedCapabilities, BASELINE_CAPABILITIES, normalizeCapability } from './capabilities.ts';
import { normalizeHostPath } from './hostPaths.ts';
import type { HostPathClassName } from './hostPathTable.ts';
import { hostPathVolumesOf } from './hostPathVolumes.ts';
import type { HostPathVolume } from './hostPathVolumes.ts';
import type { Container, Pod } from './pod.ts';
import { mountsOf } from './volumes.ts';

/** Something that a pod or one of its containers has of the node. */
export interface NodePrivilege {
  /** `privileged`, `hostPID`, `SYS_ADMIN` or a path in its one spelling, `/run/docker.sock`. */
  readonly name: string;
  /** As the manifest says it. */
  readonly written: string;
  readonly path?: { readonly pathClass: HostPathClassName; readonly isReadOnly: boolean };
  /** Those that have it; empty where the pod as a whole has it. */
  readonly containers: readonly Container[];
  /** The keys and scalars that findings about it stand at. */
  readonly places: readonly Place[];
}

/**
 * What a pod has of the node, in the order in which people name it: namespaces, privileged
 * containers, capabilities beyond the baseline set, ports, paths. Only what is written counts.
 */
export function nodePrivilegesOf(pod: Pod): readonly NodePrivilege[] {
  return [
    ...hostNamespacesOf(pod),
    ...pod.containers.flatMap(privilegedOf),
    ...pod.containers.flatMap(capabilitiesOf),
    ...pod.containers.flatMap(hostPortsOf),
    ...hostPathVolumesOf(pod).map((found) => hostPathOf(pod, found)),
    ...pod.containers.flatMap(bidirectionalMountsOf),
  ];
}

export function isPrivileged({ view }: Container): boolean {
  return view.mapping('securityContext').boolean('privileged')?.value === true;
}

function hostNamespacesOf({ spec }: Pod): readonly NodePrivilege[] {
  return (['hostNetwork', 'hostPID', 'hostIPC'] as const).flatMap((name) => {
    const field = spec.boolean(name);
    if (field?.value !== true) return [];
    return [{ name, written: name, containers: [], places: [field.valuePlace] }];
  });
}

function privilegedOf(container: Container): readonly NodePrivilege[] {
  const field = container.view.mapping('securityContext').boolean('privileged');
  return field?.value === true ? [of(container, 'privileged', [field.valuePlace])] : [];
}

function capabilitiesOf(container: Container): readonly NodePrivilege[] {
  return addedCapabilities(container).flatMap(({ value, valuePlace }) => {
    const name = normalizeCapability(value);
    return BASELINE_CAPABILITIES.has(name) ? [] : [of(container, name, [valuePlace])];
  });
}

function hostPortsOf(container: Container): readonly NodePrivilege[] {
  return container.view.items('ports').flatMap((port) => {
    const hostPort = port.number('hostPort');
    if (hostPort === undefined || hostPort.value === 0) return [];
    return [of(container, 'hostPort', [hostPort.valuePlace])];
  });
}

function bidirectionalMountsOf(container: Container): readonly NodePrivilege[] {
  return container.view.items('volumeMounts').flatMap((mount) => {
    const propagation = mount.string('mountPropagation');
    if (propagation?.value !== 'Bidirectional') return [];
    return [of(container, 'Bidirectional', [propagation.valuePlace])];
  });
}

function of(container: Container, name: string, places: readonly Place[]): NodePrivilege {
  return { name, written: name, containers: [container], places };
}

/** A volume with its mounts; that what is mounted below spreads to the node is another matter. */
function hostPathOf(pod: Pod, found: HostPathVolume): NodePrivilege {
  const { volume, hostPath, path, pathClass, isReadOnly } = found;
  const mounts = mountsOf(pod, volume);
  const ofMounts = mounts.flatMap(({ mount }) => {
    const propagation = mount.string('mountPropagation');
    return [
      mount.string('mountPath'),
      mount.boolean('readOnly'),
      mount.string('recursiveReadOnly'),
      propagation?.value === 'Bidirectional' ? undefined : propagation,
    ];
  });
  const fields = [path ?? undefined, volume.mapping('hostPath').string('type'), ...ofMounts];
  const places = fields.flatMap((field) => (field === undefined ? [] : [field.valuePlace]));
  return {
    name: normalizeHostPath(path?.value ?? ''),
    written: path?.value ?? '',
    path: { pathClass: pathClass.name, isReadOnly },
    containers: mounts.map(({ container }) => container),
    places: path === undefined ? [hostPath.keyPlace, ...places] : places,
  };
}
