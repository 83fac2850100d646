import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import {
  addedCapabilities,
  BASELINE_CAPABILITIES,
} from '../../server/src/kubernetes/capabilities.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import { capabilityRemoval } from '../forbidCapability.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'capability-beyond-restricted',
  title: 'Capability other than NET_BIND_SERVICE added',
  severity: 'medium',
  level: 'restricted',
  control: 'capabilities_restricted',
  fix: 'hardening',
  variants: [
    { since: 22, keys: ['add'], container: beyondRestricted },
    {
      since: 25,
      keys: ['add'],
      name: 'Windows pods are exempt',
      container: (container) => (container.pod.isWindows ? [] : beyondRestricted(container)),
    },
  ],
});

function* beyondRestricted(container: Container): Iterable<Draft> {
  for (const added of addedCapabilities(container)) {
    const ability = BASELINE_CAPABILITIES.get(added.value);
    if (ability === undefined || added.value === 'NET_BIND_SERVICE') continue;
    yield {
      at: added.valuePlace,
      message: say`Container "${container.name}" adds ${added.value}, which lets it ${ability}. The restricted level allows NET_BIND_SERVICE alone. Remove it.`,
      fixes: [
        capabilityRemoval(
          container,
          added,
          say`The program can no longer ${ability}, and may fail.`,
        ),
      ],
    };
  }
}
