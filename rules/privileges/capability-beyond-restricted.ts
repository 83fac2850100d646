import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import {
  addedCapabilities,
  BASELINE_CAPABILITIES,
} from '../../server/src/kubernetes/capabilities.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import { capabilityRemoval } from '../forbidCapability.ts';
import { cis, POD_SECURITY_STANDARDS } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'capability-beyond-restricted',
  title: 'Capability other than NET_BIND_SERVICE added',
  severity: 'medium',
  level: 'restricted',
  control: 'capabilities_restricted',
  rationale:
    'Restricted allows one capability, NET_BIND_SERVICE. The others of the default set let a program act as other users of the container, make device nodes or change file owners.',
  escape:
    'They are steps, not the way out: SETUID and DAC_OVERRIDE turn a foothold into root of the container, MKNOD and SETFCAP leave device nodes and privileged programs on shared volumes for a helper on the node.',
  remedy:
    'Remove the capability: set owners and permissions when the image is built, run as the user that the program needs, use fsGroup for volumes.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.9')],
  fix: 'hardening',
  variants: [
    { since: 22, container: beyondRestricted },
    {
      since: 25,
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
