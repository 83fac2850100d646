import { defineRule } from '../../server/src/engine/defineRule.ts';
import { runsBesideOthers } from '../../server/src/kubernetes/pod.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'shared-process-namespace',
  title: 'Containers share their processes',
  severity: 'info',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['shareProcessNamespace'],
      *pod(pod) {
        const shared = pod.spec.boolean('shareProcessNamespace');
        // On Windows it is refused: contradictory-settings says so.
        if (shared?.value !== true || pod.isWindows) return;
        if (pod.containers.filter(runsBesideOthers).length < 2) return;
        yield {
          at: shared.valuePlace,
          message: say`The pod’s containers see each other’s processes, and reach the files and environment of those that run as the same user. Remove shareProcessNamespace.`,
          fixes: [
            {
              title: say`Remove shareProcessNamespace`,
              safety: 'choice',
              why: say`Containers that signal or watch the processes of others no longer see them.`,
              patches: [{ op: 'remove', at: shared.path }],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
