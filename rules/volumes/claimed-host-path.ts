import { defineRule } from '../../server/src/engine/defineRule.ts';
import { hostPathClassOf } from '../../server/src/kubernetes/hostPaths.ts';
import { isMountedWritable, mountsOf } from '../../server/src/kubernetes/volumes.ts';
import { say } from '../../server/src/text/say.ts';
import { claimedVolume, isOwnDisk } from '../claimedVolumes.ts';

export default defineRule({
  id: 'claimed-host-path',
  title: 'Claim of a volume on a path of the node',
  severity: 'high',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['persistentVolumeClaim'],
      *pod(pod, { facts }) {
        for (const volume of pod.spec.items('volumes')) {
          const source = volume.mapping('persistentVolumeClaim');
          const claim = source.string('claimName');
          if (claim === undefined) continue;
          const claimed = claimedVolume(claim.value, pod.resource.namespace, facts);
          if (claimed?.path === undefined) continue;
          const pathClass = hostPathClassOf(claimed.path);
          // The finding at the volume asks for a disk of its own; the pod cannot do better.
          if (isOwnDisk(claimed, pathClass)) continue;
          const isReadOnly =
            source.boolean('readOnly')?.value === true ||
            (mountsOf(pod, volume).length > 0 && !isMountedWritable(pod, volume));
          yield {
            at: claim.valuePlace,
            severity: isReadOnly ? pathClass.readOnly : pathClass.readWrite,
            message: say`The claim ${claim.value} leads to ${claimed.path} of the node by way of PersistentVolume "${claimed.name}", and Pod Security does not see it. Claim storage that is not the node’s.`,
          };
        }
      },
    },
  ],
});
