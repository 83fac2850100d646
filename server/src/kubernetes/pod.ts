import type { Place } from '../yaml/node.ts';
import type { ContainerFields, MetadataFields, ObjectFields, PodSpecFields } from './fields.ts';
import type { FieldPath } from '../yaml/fieldPath.ts';
import type { Resource } from './resource.ts';
import { View } from './view.ts';
import type { Workload } from './workloads.ts';

/** A PodSpec with the metadata beside it: of a Pod itself or of a pod template. */
export interface Pod {
  readonly resource: Resource;
  readonly spec: View<PodSpecFields>;
  readonly metadata: View<MetadataFields>;
  /** Init containers, containers, ephemeral containers: the order of Pod Security's checks. */
  readonly containers: readonly Container[];
  /** `spec.os.name: windows` alone; a node selector does not count for Pod Security. */
  readonly isWindows: boolean;
}

export interface Container {
  readonly pod: Pod;
  readonly list: 'initContainers' | 'containers' | 'ephemeralContainers';
  /** An init container that runs beside the others (`restartPolicy: Always`). */
  readonly isSidecar: boolean;
  /** The name as written, else `initContainers[0]`. */
  readonly name: string;
  readonly view: View<ContainerFields>;
}

/** False for an init container that has ended when the others start. */
export function runsBesideOthers({ list, isSidecar }: Container): boolean {
  return list !== 'initContainers' || isSidecar;
}

const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'] as const;

/** The pods of an object, in file order; none when its kind is not among the workloads. */
export function podsOf(resource: Resource, workloads: readonly Workload[]): readonly Pod[] {
  const workload = workloads.find(
    (candidate) => candidate.kind === resource.kind && candidate.groups.includes(resource.group),
  );
  if (workload === undefined) return [];
  return viewsAt(resource.view, workload.podSpecPath.split('.')).map(({ parent, spec }) =>
    podOf(resource, parent, spec),
  );
}

interface Template {
  readonly parent: View<{ metadata: MetadataFields }>;
  readonly spec: View<PodSpecFields>;
}

type AnyView = View<Readonly<Record<string, object>>>;

function viewsAt(view: View<ObjectFields>, steps: readonly string[]): readonly Template[] {
  // The path comes from the table of workloads, so the names are those of its kind.
  let parents = [view as unknown as AnyView];
  for (const step of steps.slice(0, -1))
    parents = parents.flatMap((parent) => childrenAt(parent, step));
  const last = steps.at(-1) ?? '';
  return parents.flatMap((parent) =>
    childrenAt(parent, last).map((spec) => ({
      parent: parent as unknown as Template['parent'],
      spec: spec as unknown as Template['spec'],
    })),
  );
}

function childrenAt(parent: AnyView, step: string): readonly AnyView[] {
  if (step === '*')
    return parent.fields().flatMap((field) => childrenAt(parent, String(field.path.at(-1))));
  if (step.endsWith('[*]')) {
    const lists = parent as unknown as View<Readonly<Record<string, readonly object[]>>>;
    return lists.items(step.slice(0, -3)) as unknown as readonly AnyView[];
  }
  const child = parent.mapping(step);
  return child.exists ? [child as unknown as AnyView] : [];
}

function podOf(resource: Resource, parent: Template['parent'], spec: View<PodSpecFields>): Pod {
  const containers: Container[] = [];
  const pod: Pod = {
    resource,
    spec,
    metadata: parent.mapping('metadata'),
    containers,
    isWindows: spec.mapping('os').string('name')?.value === 'windows',
  };
  for (const list of CONTAINER_LISTS) {
    for (const item of spec.items(list)) containers.push(containerOf(pod, list, item));
  }
  return pod;
}

function containerOf(pod: Pod, list: Container['list'], item: View<ContainerFields>): Container {
  const name = item.string('name');
  const view = new View<ContainerFields>(
    item.node,
    item.path,
    name === undefined ? pod.spec.anchor : placeOfMissing(item, name.valuePlace),
  );
  return {
    pod,
    list,
    isSidecar: list === 'initContainers' && item.string('restartPolicy')?.value === 'Always',
    name: name?.value ?? nameByPath(item.path),
    view,
  };
}

/** A container read through an alias is named where the alias stands. */
function placeOfMissing(item: View<ContainerFields>, name: Place): Place {
  return { span: name.span, use: name.use ?? item.node?.use };
}

function nameByPath(path: FieldPath): string {
  return `${path.at(-2)}[${path.at(-1)}]`;
}
