import { defineRule } from '../../server/src/engine/defineRule.ts';
import { volumeName } from '../../server/src/kubernetes/volumes.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';
import { withoutVolume } from '../removals.ts';

/** Drivers that mount from a server which the pod’s author names. */
const NETWORK_DRIVERS: readonly string[] = ['nfs.csi.k8s.io', 'smb.csi.k8s.io'];

export default defineRule({
  id: 'host-exposing-csi-volume',
  title: 'Inline CSI volume that a driver takes from the node or any server',
  severity: 'medium',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['csi'],
      *pod(pod) {
        for (const volume of pod.spec.items('volumes')) {
          const driver = volume.mapping('csi').string('driver');
          const name = volumeName(volume);
          const message = driver === undefined ? undefined : messageOf(name, driver.value);
          if (driver === undefined || message === undefined) continue;
          yield {
            at: driver.valuePlace,
            message,
            fixes: [
              {
                title: say`Remove volume "${name}" and its mounts`,
                safety: 'choice',
                why: say`The containers no longer find the data at the mounted path.`,
                patches: withoutVolume(pod, volume),
              },
            ],
          };
        }
      },
    },
  ],
});

function messageOf(name: string, driver: string): Text | undefined {
  if (/host-?path/i.test(driver)) {
    return say`Volume "${name}" is made by ${driver}, which keeps it in a directory of the node, out of sight of Pod Security. Use a persistentVolumeClaim or an emptyDir.`;
  }
  if (NETWORK_DRIVERS.includes(driver)) {
    return say`Volume "${name}" has ${driver} mount what its author names, out of sight of Pod Security, as root on the node. Use a persistentVolumeClaim.`;
  }
  return undefined;
}
