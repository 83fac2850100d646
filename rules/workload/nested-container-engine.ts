import { defineRule } from '../../server/src/engine/defineRule.ts';
import { commandsOf, programOf } from '../../server/src/kubernetes/containerCommands.ts';
import { parseImageReference, repositoryOf } from '../../server/src/kubernetes/imageReference.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import { say } from '../../server/src/text/say.ts';
import type { Place } from '../../server/src/yaml/node.ts';

export default defineRule({
  id: 'nested-container-engine',
  title: 'Container engine in a container',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['image', 'command', 'args'],
      *container(container) {
        const at = container.pod.isWindows ? undefined : engineIn(container);
        if (at === undefined) return;
        yield {
          at,
          message: say`Container "${container.name}" runs a container engine of its own, which takes a privileged container: each build in it has the node. Use a rootless builder.`,
        };
      },
    },
  ],
});

const ENGINES: ReadonlySet<string> = new Set(['dockerd', 'dockerd-entrypoint.sh', 'buildkitd']);

/** The command that starts one, else an image that does. */
function engineIn(container: Container): Place | undefined {
  const image = container.view.string('image');
  if (image !== undefined && /rootless/.test(image.value)) return undefined;
  const commands = commandsOf(container, /dockerd|buildkitd|rootlesskit/);
  if (commands.some((command) => programOf(command).startsWith('rootlesskit'))) return undefined;
  const command = commands.find((candidate) => ENGINES.has(programOf(candidate)));
  if (command !== undefined) return command.at.valuePlace;
  if (image === undefined || container.view.field('command') !== undefined) return undefined;
  const repository = repositoryOf(image.value);
  const isDocker = repository === 'docker.io/library/docker';
  if (isDocker && /(^|-)dind$/.test(parseImageReference(image.value)?.tag ?? ''))
    return image.valuePlace;
  return repository === 'docker.io/moby/buildkit' ? image.valuePlace : undefined;
}
