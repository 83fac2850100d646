import { defineRule } from '../../server/src/engine/defineRule.ts';
import { hostPathVolumesOf } from '../../server/src/kubernetes/hostPathVolumes.ts';
import type { HostPathVolume } from '../../server/src/kubernetes/hostPathVolumes.ts';
import { volumeName } from '../../server/src/kubernetes/volumes.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';
import { hostPathDraft } from '../hostPathDraft.ts';

/** Speaks of paths that no rule made by forbidHostPath knows better. */
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
      keys: ['hostPath'],
      *pod(pod) {
        for (const found of hostPathVolumesOf(pod)) {
          yield hostPathDraft(pod, found, messageOf(found));
        }
      },
    },
  ],
});

function messageOf({ volume, path, pathClass, isReadOnly }: HostPathVolume): Text {
  const name = volumeName(volume);
  if (path === undefined || path.value === '') {
    return say`Volume "${name}" is a hostPath without a path, which the API server refuses. Use an emptyDir, configMap or persistentVolumeClaim.`;
  }
  if (isReadOnly) {
    return pathClass.name === 'benign'
      ? say`Volume "${name}" shows ${path.value} of the node: there is little to gain from it, but Pod Security forbids every hostPath. Ship the file in the image or a configMap.`
      : say`Volume "${name}" shows ${path.value} of the node: its containers read what the node and other pods keep there. Use a configMap, secret or persistentVolumeClaim.`;
  }
  return pathClass.name === 'benign'
    ? say`Volume "${name}" mounts ${path.value} of the node writable: its containers can mislead the node and other pods with it. Set readOnly: true in its mounts.`
    : say`Volume "${name}" mounts ${path.value} of the node: what can write there can tamper with the node and its other pods. Use an emptyDir, configMap or persistentVolumeClaim.`;
}
