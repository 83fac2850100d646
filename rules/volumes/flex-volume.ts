import { defineRule } from '../../server/src/engine/defineRule.ts';
import { volumeName } from '../../server/src/kubernetes/volumes.ts';
import { withoutVolume } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'flex-volume',
  title: 'flexVolume',
  severity: 'high',
  level: 'restricted',
  control: 'restrictedVolumes',
  fix: 'choice',
  supersedes: ['restricted-volume-type'],
  variants: [
    {
      since: 0,
      keys: ['flexVolume'],
      *pod(pod) {
        for (const volume of pod.spec.items('volumes')) {
          const flexVolume = volume.field('flexVolume');
          if (flexVolume?.value.kind !== 'mapping') continue;
          const name = volumeName(volume);
          const driver = volume.mapping('flexVolume').string('driver')?.value ?? say`a driver`;
          yield {
            at: flexVolume.keyPlace,
            message: say`Volume "${name}" lets the kubelet run ${driver} as root on the node with options of this pod. Use a CSI driver and a persistentVolumeClaim.`,
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
