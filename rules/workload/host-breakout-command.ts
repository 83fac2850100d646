import { defineRule } from '../../server/src/engine/defineRule.ts';
import {
  addedCapabilities,
  normalizeCapability,
} from '../../server/src/kubernetes/capabilities.ts';
import { commandsOf } from '../../server/src/kubernetes/containerCommands.ts';
import { hostMountsOf } from '../../server/src/kubernetes/hostMounts.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import type { Place } from '../../server/src/yaml/node.ts';
import { BREAKOUT_HINT, breakoutBy } from '../breakouts.ts';

export default defineRule({
  id: 'host-breakout-command',
  title: 'Command that breaks out to the node',
  severity: 'critical',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *container(container) {
        if (container.pod.isWindows) return;
        const told = new Set<Place>();
        for (const command of commandsOf(container, BREAKOUT_HINT)) {
          const at = command.at.valuePlace;
          const message = told.has(at) ? undefined : breakoutBy(command, container);
          if (message === undefined) continue;
          told.add(at);
          yield { at, message, severity: canReachNode(container) ? 'critical' : 'medium' };
        }
      },
    },
  ],
});

const DECISIVE_CAPABILITIES: ReadonlySet<string> = new Set([
  'ALL',
  'SYS_ADMIN',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'SYS_BOOT',
  'DAC_READ_SEARCH',
]);

/** Whether the container has what such a command needs; without, it fails as long as nobody adds it. */
function canReachNode(container: Container): boolean {
  const { pod, view } = container;
  return (
    view.mapping('securityContext').boolean('privileged')?.value === true ||
    pod.spec.boolean('hostPID')?.value === true ||
    hostMountsOf(container).length > 0 ||
    addedCapabilities(container).some(({ value }) =>
      DECISIVE_CAPABILITIES.has(normalizeCapability(value)),
    )
  );
}
