import { defineRule } from '../../server/src/engine/defineRule.ts';
import { commandsOf, programOf } from '../../server/src/kubernetes/containerCommands.ts';
import { say } from '../../server/src/text/say.ts';
import type { Place } from '../../server/src/yaml/node.ts';

export default defineRule({
  id: 'sudo-command',
  title: 'sudo in a container',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *container(container) {
        if (container.pod.isWindows) return;
        const told = new Set<Place>();
        for (const command of commandsOf(container, /sudo/)) {
          const at = command.at.valuePlace;
          if (programOf(command) !== 'sudo' || told.has(at)) continue;
          told.add(at);
          yield {
            at,
            message: say`Container "${container.name}" runs sudo: an image in which its user can become root makes runAsNonRoot worthless. Do what needs root in the image’s build.`,
          };
        }
      },
    },
  ],
});
