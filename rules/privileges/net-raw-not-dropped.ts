import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import {
  addedCapabilities,
  droppedCapabilities,
  normalizeCapability,
} from '../../server/src/kubernetes/capabilities.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import type { Patch } from '../../server/src/yaml/edit/patch.ts';
import { restrictedJudgesCapabilities } from '../restrictedLevel.ts';
import { isPowerless } from '../rootUser.ts';
import { linuxSetting } from '../windowsNodes.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'net-raw-not-dropped',
  title: 'Capability NET_RAW kept from the runtime’s defaults',
  severity: 'medium',
  persona: 'pedantic',
  fix: 'hardening',
  variants: [{ since: 0, container: kept }],
});

function* kept(container: Container, context: RuleContext): Iterable<Draft> {
  // There capabilities-not-dropped asks for more.
  if (restrictedJudgesCapabilities(context) || container.pod.isWindows) return;
  // In whatever spelling: malformed-capability finds the others.
  const dropped = droppedCapabilities(container).map(nameOf);
  if (dropped.includes('ALL') || dropped.includes('NET_RAW') || isPowerless(container)) return;
  const capabilities = container.view.mapping('securityContext').mapping('capabilities');
  const list = capabilities.field('drop');
  // The API server refuses what is no list.
  if (list !== undefined && list.value.kind !== 'sequence') return;
  yield {
    at: list?.keyPlace ?? capabilities.anchor,
    missing: true,
    message: say`Container "${container.name}" keeps NET_RAW, which most runtimes give by default: it can forge packets and pose as other pods of the node. Drop it.`,
    // A name that is added as well has to go there first.
    fixes: addedCapabilities(container).map(nameOf).includes('NET_RAW')
      ? []
      : [linuxSetting(container.pod, dropNetRaw(container))],
  };
}

function dropNetRaw(container: Container): Fix {
  return {
    title: say`Drop NET_RAW in container "${container.name}"`,
    safety: 'hardening',
    why: say`Programs that send raw packets, such as tcpdump, DHCP servers or an old ping, fail.`,
    patches: [dropOf(container)],
    preferred: true,
  };
}

function nameOf({ value }: Field<string>): string {
  return normalizeCapability(value);
}

function dropOf({ view }: Container): Patch {
  const capabilities = view.mapping('securityContext').mapping('capabilities');
  const at = capabilities.pathTo('drop');
  const list = capabilities.field('drop')?.value;
  return list?.kind === 'sequence'
    ? { op: 'set', at: [...at, list.items.length], value: 'NET_RAW' }
    : { op: 'set', at, value: ['NET_RAW'] };
}
