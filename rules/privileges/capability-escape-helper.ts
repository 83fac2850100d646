import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import { addedCapabilities } from '../../server/src/kubernetes/capabilities.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import { capabilityRemoval } from '../forbidCapability.ts';
import { restrictedJudgesCapabilities } from '../restrictedLevel.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

/** What the baseline level lets a container add although a step of an escape needs it. */
const HELPERS: ReadonlyMap<string, Text> = new Map([
  ['MKNOD', say`it can make device nodes, a way to the node’s disks where devices are allowed`],
  ['SETFCAP', say`it can give capabilities to program files, for others to run`],
  ['SETPCAP', say`it can hand its capabilities on to other processes`],
  ['SYS_CHROOT', say`it can change its root directory, a step of entering other namespaces`],
]);

export default defineRule({
  id: 'capability-escape-helper',
  title: 'Capability added that helps an escape',
  severity: 'low',
  persona: 'pedantic',
  fix: 'hardening',
  variants: [{ since: 0, keys: ['add'], container: helpers }],
});

function* helpers(container: Container, context: RuleContext): Iterable<Draft> {
  // There capability-beyond-restricted finds them, with a level; on Windows the field is refused.
  if (restrictedJudgesCapabilities(context) || container.pod.isWindows) return;
  for (const added of addedCapabilities(container)) {
    const danger = HELPERS.get(added.value);
    if (danger === undefined) continue;
    yield {
      at: added.valuePlace,
      message: say`Container "${container.name}" adds ${added.value}: ${danger}. Remove it unless the program needs it.`,
      fixes: [
        capabilityRemoval(
          container,
          added,
          say`A program that uses ${added.value} fails, unless the runtime gives it by default.`,
        ),
      ],
    };
  }
}
