import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import {
  droppedCapabilities,
  isCapability,
  normalizeCapability,
} from '../../server/src/kubernetes/capabilities.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'malformed-capability',
  title: 'Dropped capability with a name that is none',
  severity: 'medium',
  fix: 'safe',
  variants: [
    {
      since: 0,
      keys: ['add', 'drop'],
      // Names in `add` that are spelled otherwise are capability-beyond-baseline already.
      *container(container) {
        const all = droppedCapabilities(container);
        const names = all.map(({ value }) => value);
        for (const dropped of all) {
          if (isCapability(dropped.value)) continue;
          const known = normalizeCapability(dropped.value);
          const beside = ['ALL', known].find((name) => isCapability(name) && names.includes(name));
          yield beside === undefined
            ? alone(container, dropped, known)
            : redundant(container, dropped, beside);
        }
      },
    },
  ],
});

function redundant(container: Container, dropped: Field<string>, beside: string): Draft {
  return {
    at: dropped.valuePlace,
    severity: 'low',
    message: say`Container "${container.name}" drops "${dropped.value}", a name that Kubernetes does not know, beside ${beside}. Remove it.`,
    fixes: [
      {
        title: say`Remove "${dropped.value}": ${beside} is dropped`,
        safety: 'safe',
        patches: [{ op: 'remove', at: dropped.path }],
        preferred: true,
      },
    ],
  };
}

function alone(container: Container, dropped: Field<string>, known: string): Draft {
  const place = { at: dropped.valuePlace };
  if (!isCapability(known)) {
    return {
      ...place,
      message: say`Container "${container.name}" drops "${dropped.value}", which is no capability of Linux, so nothing is dropped. Correct the name or drop ALL.`,
    };
  }
  return {
    ...place,
    message: say`Container "${container.name}" drops "${dropped.value}", a spelling that runtimes may ignore: the capability may stay. Write ${known}.`,
    fixes: [
      {
        title: say`Write ${known}`,
        safety: 'safe',
        patches: [{ op: 'set', at: dropped.path, value: known }],
        preferred: true,
      },
    ],
  };
}
