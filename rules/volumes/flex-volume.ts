import { defineRule } from '../../server/src/engine/defineRule.ts';
import { mitre, POD_SECURITY_STANDARDS } from '../references.ts';
import { volumeName, withoutVolume } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'flex-volume',
  title: 'flexVolume',
  severity: 'high',
  level: 'restricted',
  control: 'restrictedVolumes',
  rationale:
    'The kubelet runs a driver program of the node as root, with options that the pod’s author wrote. FlexVolume is deprecated since 1.23.',
  escape:
    'Pass options that the driver does not expect: many drivers are shell scripts that put them into a command line, which runs as root on the node.',
  remedy: 'Use the storage’s CSI driver, by way of a persistentVolumeClaim.',
  references: [
    POD_SECURITY_STANDARDS,
    mitre('T1611'),
    {
      name: 'Kubernetes: flexVolume (deprecated)',
      url: 'https://kubernetes.io/docs/concepts/storage/volumes/#flexvolume',
    },
  ],
  fix: 'choice',
  supersedes: ['restricted-volume-type'],
  variants: [
    {
      since: 0,
      *pod(pod) {
        for (const volume of pod.spec.items('volumes')) {
          const flexVolume = volume.field('flexVolume');
          if (flexVolume?.value.kind !== 'mapping') continue;
          const name = volumeName(volume);
          const driver = volume.mapping('flexVolume').string('driver')?.value ?? 'a driver';
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
