import { defineRule } from '../../server/src/engine/defineRule.ts';
import { commandsOf, programOf } from '../../server/src/kubernetes/containerCommands.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import { say } from '../../server/src/text/say.ts';
import type { Place } from '../../server/src/yaml/node.ts';

export default defineRule({
  id: 'ssh-server',
  title: 'SSH server in a container',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args', 'containerPort'],
      *container(container) {
        const at = serverIn(container);
        if (at === undefined) return;
        yield {
          at,
          message: say`Container "${container.name}" offers SSH: a way in past the API server, its access rules and its audit log. Remove it; use kubectl exec or kubectl debug.`,
        };
      },
    },
  ],
});

/** The command that starts one, else the well-known port. */
function serverIn(container: Container): Place | undefined {
  const command = commandsOf(container, /sshd|dropbear/).find((candidate) =>
    ['sshd', 'dropbear'].includes(programOf(candidate)),
  );
  if (command !== undefined) return command.at.valuePlace;
  const ports = container.view.items('ports').flatMap((port) => port.number('containerPort') ?? []);
  return ports.find(({ value }) => value === 22)?.valuePlace;
}
