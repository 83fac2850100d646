import { normalizeHostPath } from '../server/src/kubernetes/hostPaths.ts';
import { privilegedIn } from './ingredients.ts';
import type { NodeMount } from './nodeMounts.ts';

const KUBELET_DIRECTORY = '/var/lib/kubelet';

/**
 * True where what a container mounts below the kubelet's directory appears in other pods. The API
 * server admits such propagation in privileged containers alone.
 */
export function propagatesKubeletDirectory({
  container,
  mount,
  path,
  pathClass,
}: NodeMount): boolean {
  if (mount.string('mountPropagation')?.value !== 'Bidirectional') return false;
  if (privilegedIn(container) === undefined) return false;
  const normal = normalizeHostPath(path);
  const holdsIt = normal === '/' || KUBELET_DIRECTORY.startsWith(`${normal}/`);
  return pathClass.name === 'kubelet' || holdsIt;
}
