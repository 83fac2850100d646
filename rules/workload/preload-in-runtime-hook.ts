import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { ContainerFields } from '../../server/src/kubernetes/fields.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';
import { asksForGpu } from '../gpu.ts';

const LOADER_VARIABLES: ReadonlySet<string> = new Set([
  'LD_PRELOAD',
  'LD_AUDIT',
  'LD_LIBRARY_PATH',
]);

/** Of each entry; entries are kept apart by colons or spaces. */
const BY_WORKING_DIRECTORY = /(?:^|[:\s])\/proc\/(?:self|thread-self|\d+)\/(?:cwd|root|fd)(?:\/|$)/;
const RELATIVE = /(?:^|[:\s])\.{1,2}\//;

export default defineRule({
  id: 'preload-in-runtime-hook',
  title: 'Library that a runtime hook on the node loads',
  severity: 'high',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['env'],
      *container(container) {
        if (container.pod.isWindows) return;
        for (const variable of container.view.items('env')) {
          const name = variable.string('name')?.value ?? '';
          const value = variable.string('value');
          if (value === undefined || !LOADER_VARIABLES.has(name)) continue;
          if (!leadsToHook(container.view, value.value)) continue;
          yield {
            at: value.valuePlace,
            message: say`Container "${container.name}" sets ${name} to a path that moves with the process: hooks of the runtime on the node load the image’s library as root. Remove ${name}.`,
            fixes: [
              {
                title: say`Remove ${name} from container "${container.name}"`,
                safety: 'choice',
                why: say`Programs in the container no longer load this library.`,
                patches: [{ op: 'remove', at: variable.path }],
                preferred: true,
              },
            ],
          };
        }
      },
    },
  ],
});

/** An absolute path is looked up on the node, where the image’s library is not. */
function leadsToHook(container: View<ContainerFields>, value: string): boolean {
  return BY_WORKING_DIRECTORY.test(value) || (RELATIVE.test(value) && asksForGpu(container));
}
