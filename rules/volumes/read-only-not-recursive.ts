import { defineRule } from '../../server/src/engine/defineRule.ts';
import { hostPathVolumesOf } from '../../server/src/kubernetes/hostPathVolumes.ts';
import { mountsOf } from '../../server/src/kubernetes/volumes.ts';
import { say } from '../../server/src/text/say.ts';
import { lacksRecursion, RECURSIVE_SINCE, recursionPatch } from '../recursiveReadOnly.ts';

export default defineRule({
  id: 'read-only-not-recursive',
  title: 'Read-only hostPath with writable mounts below',
  severity: 'low',
  fix: 'safe',
  variants: [
    {
      since: RECURSIVE_SINCE,
      keys: ['hostPath'],
      *pod(pod) {
        for (const found of hostPathVolumesOf(pod)) {
          const path = found.path?.value ?? '';
          for (const { container, mount } of mountsOf(pod, found.volume)) {
            const readOnly = mount.boolean('readOnly');
            if (readOnly?.value !== true || !lacksRecursion(found, container, mount)) continue;
            const disabled = mount.string('recursiveReadOnly');
            yield {
              at: disabled?.valuePlace ?? readOnly.valuePlace,
              container,
              missing: disabled === undefined,
              message: say`Container "${container.name}" mounts ${path} of the node read-only, but can write to file systems mounted below it. Set recursiveReadOnly: IfPossible.`,
              fixes: [
                {
                  title: say`Set recursiveReadOnly to IfPossible`,
                  safety: 'safe',
                  patches: [recursionPatch(mount)],
                  preferred: true,
                },
              ],
            };
          }
        }
      },
    },
  ],
});
