import type { Pod } from '../server/src/kubernetes/pod.ts';
import { hostNamespaceOf } from './ingredients.ts';
import type { Ingredient } from './ingredients.ts';
import { say } from '../server/src/text/say.ts';

/** A setting that a user namespace does not go with. */
export interface Obstacle extends Ingredient {
  readonly name: string;
}

/** What the API server or the kubelet refuses together with `hostUsers: false`. */
export function obstaclesIn(pod: Pod): readonly Obstacle[] {
  const namespaces = (['hostPID', 'hostIPC', 'hostNetwork'] as const).flatMap((name) => {
    const shared = hostNamespaceOf(pod, name);
    return shared === undefined ? [] : [{ ...shared, name }];
  });
  const devices = pod.containers.flatMap(({ name: container, view }) =>
    view.items('volumeDevices').flatMap((device) => {
      const path = device.string('devicePath');
      if (path === undefined) return [];
      const text = say`Container "${container}" has a raw disk.`;
      return [{ at: path.valuePlace, text, name: 'volumeDevices' }];
    }),
  );
  const exports = pod.spec.items('volumes').flatMap((volume) => {
    const nfs = volume.field('nfs');
    if (nfs === undefined) return [];
    return [{ at: nfs.keyPlace, text: say`NFS cannot map users.`, name: 'nfs' }];
  });
  return [...namespaces, ...devices, ...exports];
}
