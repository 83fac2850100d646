import { defineRule } from '../../server/src/engine/defineRule.ts';
import { volumeName } from '../../server/src/kubernetes/volumes.ts';
import { withoutVolume } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';

/**
 * Sources of core/v1 Volume that restricted forbids. hostPath is forbidden by baseline already and
 * has a rule of its own; a key that is none of the API's is dropped by it, and an emptyDir remains.
 */
const FORBIDDEN_SOURCES: ReadonlySet<string> = new Set([
  'awsElasticBlockStore',
  'azureDisk',
  'azureFile',
  'cephfs',
  'cinder',
  'fc',
  'flexVolume',
  'flocker',
  'gcePersistentDisk',
  'gitRepo',
  'glusterfs',
  'iscsi',
  'nfs',
  'photonPersistentDisk',
  'portworxVolume',
  'quobyte',
  'rbd',
  'scaleIO',
  'storageos',
  'vsphereVolume',
]);

export default defineRule({
  id: 'restricted-volume-type',
  title: 'Volume type outside the restricted set',
  severity: 'medium',
  level: 'restricted',
  control: 'restrictedVolumes',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['volumes'],
      *pod(pod) {
        for (const volume of pod.spec.items('volumes')) {
          const name = volumeName(volume);
          for (const source of volume.fields()) {
            const type = String(source.path.at(-1));
            if (!FORBIDDEN_SOURCES.has(type) || source.value.kind !== 'mapping') continue;
            yield {
              at: source.keyPlace,
              message: say`Volume "${name}" is of type ${type}: its author chooses what the node mounts as root. Use a persistentVolumeClaim or another allowed type.`,
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
        }
      },
    },
  ],
});
