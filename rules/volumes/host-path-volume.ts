import { defineRule } from '../../server/src/engine/defineRule.ts';
import { mountsOf, volumeName } from '../../server/src/kubernetes/volumes.ts';
import { withoutVolume } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-path-volume',
  title: 'hostPath volume',
  severity: 'high',
  level: 'baseline',
  control: 'hostPathVolumes',
  fix: 'choice',
  variants: [
    {
      since: 0,
      *pod(pod) {
        for (const volume of pod.spec.items('volumes')) {
          const hostPath = volume.field('hostPath');
          if (hostPath?.value.kind !== 'mapping') continue;
          const name = volumeName(volume);
          const path = volume.mapping('hostPath').string('path')?.value ?? 'a path';
          yield {
            at: hostPath.keyPlace,
            message: say`Volume "${name}" mounts ${path} of the node: what can read or write it can take over the node. Use an emptyDir, configMap or persistentVolumeClaim.`,
            related: mountsOf(pod, volume).map(({ container, mount }) => ({
              message: say`Mounted here by container "${container.name}".`,
              at: mount.string('mountPath')?.valuePlace ?? mount.anchor,
            })),
            fixes: [
              {
                title: say`Remove volume "${name}" and its mounts`,
                safety: 'choice',
                why: say`The containers no longer find the node’s files at the mounted path.`,
                patches: withoutVolume(pod, volume),
              },
              {
                title: say`Replace hostPath of volume "${name}" by an emptyDir`,
                safety: 'choice',
                why: say`The containers find an empty directory that lives as long as the pod.`,
                patches: [
                  { op: 'remove', at: hostPath.path },
                  { op: 'set', at: [...volume.path, 'emptyDir'], value: {} },
                ],
              },
            ],
          };
        }
      },
    },
  ],
});
