import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Level } from '../../server/src/engine/rule.ts';
import {
  addedCapabilities,
  BASELINE_CAPABILITIES,
  isCapability,
  normalizeCapability,
} from '../../server/src/kubernetes/capabilities.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { capabilityRemoval } from '../forbidCapability.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'capability-beyond-baseline',
  title: 'Capability outside the baseline set',
  severity: 'high',
  level: 'baseline',
  control: 'capabilities_baseline',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['add'],
      *container(container, { profile }) {
        for (const added of addedCapabilities(container)) {
          if (BASELINE_CAPABILITIES.has(added.value)) continue;
          yield {
            at: added.valuePlace,
            message: messageFor(container, added.value, profile),
            fixes: [
              capabilityRemoval(
                container,
                added,
                say`A runtime that understands the name grants it today.`,
              ),
              ...respelling(added, profile),
            ],
          };
        }
      },
    },
  ],
});

function messageFor({ name }: Container, added: string, profile: Level): Text {
  const known = normalizeCapability(added);
  if (isAllowed(known, profile)) {
    return say`Container "${name}" adds "${added}", a spelling that Pod Security refuses: write ${known}, or remove it.`;
  }
  if (BASELINE_CAPABILITIES.has(known)) {
    return say`Container "${name}" adds "${added}", a spelling that Pod Security refuses, and the restricted level refuses ${known}, too. Remove it.`;
  }
  if (isCapability(known)) {
    return say`Container "${name}" adds ${added}, which lies outside the baseline set of capabilities. Remove it.`;
  }
  return say`Container "${name}" adds "${added}", which is no capability of Linux: the container may not start. Remove it or correct the name.`;
}

/** Only where the meant capability is allowed: it may not have been in effect until now. */
function respelling(added: Field<string>, profile: Level): readonly Fix[] {
  const known = normalizeCapability(added.value);
  if (!isAllowed(known, profile)) return [];
  return [
    {
      title: say`Write ${known}`,
      safety: 'choice',
      why: say`Runtimes that did not understand "${added.value}" now grant ${known}.`,
      patches: [{ op: 'set', at: added.path, value: known }],
    },
  ];
}

function isAllowed(capability: string, profile: Level): boolean {
  if (profile === 'restricted') return capability === 'NET_BIND_SERVICE';
  return BASELINE_CAPABILITIES.has(capability);
}
