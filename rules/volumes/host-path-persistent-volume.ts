import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { PersistentVolumeFields } from '../../server/src/kubernetes/clusterFields.ts';
import { hostPathClassOf } from '../../server/src/kubernetes/hostPaths.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import { isOwnDisk } from '../claimedVolumes.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-path-persistent-volume',
  title: 'PersistentVolume on a path of the node',
  severity: 'high',
  kinds: ['PersistentVolume'],
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(resource) {
        if (resource.group !== '') return;
        const spec = fieldsOf<PersistentVolumeFields>(resource).mapping('spec');
        const hostPath = spec.mapping('hostPath').string('path');
        const path = hostPath ?? spec.mapping('local').string('path');
        if (path === undefined || path.value === '') return;
        const name = resource.name ?? '';
        const pathClass = hostPathClassOf(path.value);
        const source = hostPath === undefined ? 'local' : 'hostPath';
        const isBlock = spec.string('volumeMode')?.value === 'Block';
        const isOwn = isOwnDisk({ source, isBlock }, pathClass);
        yield {
          at: path.valuePlace,
          severity: isOwn ? 'low' : pathClass.readWrite,
          message: isOwn
            ? say`PersistentVolume "${name}" gives ${path.value} of a node to the pod that claims it. See that nothing else of the node lies there.`
            : say`PersistentVolume "${name}" gives ${path.value} of the node to whoever claims it, and Pod Security does not see it. Use a CSI driver, or a local volume on a disk of its own.`,
        };
      },
    },
  ],
});
