import type { ContainerFields } from '../server/src/kubernetes/fields.ts';
import type { View } from '../server/src/kubernetes/view.ts';

/** Whether a container asks for an NVIDIA device, by an extended resource or by a claim. */
export function asksForGpu(container: View<ContainerFields>): boolean {
  const resources = container.mapping('resources');
  const names = [
    ...resources.mapping('limits').fields(),
    ...resources.mapping('requests').fields(),
  ];
  return (
    names.some(({ path }) => String(path.at(-1)).startsWith('nvidia.com/')) ||
    resources.items('claims').length > 0
  );
}
