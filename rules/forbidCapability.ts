import { defineRule } from '../server/src/engine/defineRule.ts';
import type { Fix } from '../server/src/engine/fix.ts';
import type { Rule, Severity } from '../server/src/engine/rule.ts';
import { addedCapabilities, normalizeCapability } from '../server/src/kubernetes/capabilities.ts';
import type { Container } from '../server/src/kubernetes/pod.ts';
import type { Field } from '../server/src/kubernetes/view.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';
import { isUserNamespaced } from './userNamespaces.ts';

interface DangerousCapability {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** The family, without `CAP_`; all of it lies outside the baseline set. */
  readonly names: readonly string[];
  /** Completes `Container "web" adds SYS_BOOT: it …`. */
  readonly danger: Text;
  /** What stops working without it, in one sentence. */
  readonly why: Text;
  /** Where a container or a name of the family is more or less dangerous than the rest. */
  readonly severityIn?: (container: Container, name: string) => Severity;
}

/**
 * A rule against adding a family of capabilities, in whatever spelling. It says more than
 * capability-beyond-baseline, which finds every name outside the baseline set, and replaces it.
 */
export function forbidCapability(capability: DangerousCapability): Rule {
  const { names, danger, why, severityIn, ...texts } = capability;
  return defineRule({
    ...texts,
    level: 'baseline',
    control: 'capabilities_baseline',
    fix: 'hardening',
    supersedes: ['capability-beyond-baseline'],
    variants: [
      {
        since: 0,
        keys: ['add'],
        *container(container, context) {
          for (const added of addedCapabilities(container)) {
            const name = normalizeCapability(added.value);
            if (!names.includes(name)) continue;
            const mapped = isUserNamespaced(container.pod, context);
            yield {
              at: added.valuePlace,
              severity: mapped ? 'medium' : (severityIn?.(container, name) ?? capability.severity),
              message: say`Container "${container.name}" adds ${added.value}: ${mapped ? MAPPED_DANGER : danger}. Remove it.`,
              fixes: [capabilityRemoval(container, added, why)],
            };
          }
        },
      },
    ],
  });
}

/** Takes one item from a container's `capabilities.add`. */
export function capabilityRemoval(container: Container, added: Field<string>, why: Text): Fix {
  const name = /^\w+$/.test(added.value) ? added.value : JSON.stringify(added.value);
  return {
    title: say`Remove ${name} from container "${container.name}"`,
    safety: 'hardening',
    why,
    patches: [{ op: 'remove', at: added.path }],
    preferred: true,
  };
}

const MAPPED_DANGER = say`its user namespace keeps the node out of reach, but the kernel is more open to exploits`;
