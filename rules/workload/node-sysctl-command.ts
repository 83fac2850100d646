import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { ContainerCommand } from '../../server/src/kubernetes/containerCommands.ts';
import { commandsOf, programOf } from '../../server/src/kubernetes/containerCommands.ts';
import { say } from '../../server/src/text/say.ts';
import type { Place } from '../../server/src/yaml/node.ts';

export default defineRule({
  id: 'node-sysctl-command',
  title: 'Command that changes a kernel setting of the node',
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
        for (const command of commandsOf(container, /sysctl|\/proc\/sys\//)) {
          const at = command.at.valuePlace;
          const setting = settingsBy(command).find((name) => !isOfPod(name));
          if (setting === undefined || told.has(at)) continue;
          told.add(at);
          yield {
            at,
            message: say`Container "${container.name}" sets ${setting} for the whole node, which takes a privileged container. Set it in the image of the nodes.`,
          };
        }
      },
    },
  ],
});

function settingsBy(command: ContainerCommand): readonly string[] {
  const written = command.writes.flatMap((file) => /^\/proc\/sys\/(.+)$/.exec(file)?.[1] ?? []);
  if (programOf(command) !== 'sysctl') return written.map((path) => path.replaceAll('/', '.'));
  return command.words.slice(1).flatMap((word) => /^([a-z][\w./-]*)=/.exec(word)?.[1] ?? []);
}

/**
 * Settings that the kernel keeps for each network or IPC namespace; some below `net` are the node’s,
 * but are refused elsewhere. Source: kubernetes.io, Using sysctls in a Kubernetes Cluster.
 */
function isOfPod(setting: string): boolean {
  return /^(net\.|kernel\.(shm|msg|sem\b)|fs\.mqueue\.)/.test(setting);
}
