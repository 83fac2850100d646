import type { Fix } from '../../server/src/engine/fix.ts';
import type { PolicyRuleFields } from '../../server/src/kubernetes/clusterFields.ts';
import type { Field, View } from '../../server/src/kubernetes/view.ts';
import type { Patch } from '../../server/src/yaml/edit/patch.ts';
import { say } from '../../server/src/text/say.ts';
import { forbidPermission } from '../forbidPermission.ts';
import { POWERS } from '../powers.ts';

export default forbidPermission({
  id: 'kubelet-api',
  title: 'Access to the kubelets’ API',
  severity: 'critical',
  power: POWERS['kubelet-api'],
  says: ({ resources }) => (resources.includes('nodes/proxy') ? COMMANDS : FILES),
  fixesOf: (resource, rule) =>
    resource.value === 'nodes/proxy' ? [metricsInstead(resource, rule)] : [],
});

const COMMANDS = say`the kubelet runs commands in any container for it, unseen by admission and audit. Allow nodes/metrics and nodes/stats instead.`;
const FILES = say`the kubelet hands out the node’s logs or the memory of containers, with the keys in them. Leave that to administrators.`;

/** In place of the item, which may stand in a list with others. */
function metricsInstead(resource: Field<string>, rule: View<PolicyRuleFields>): Fix {
  const written = rule.strings('resources').map(({ value }) => value);
  const [first, ...others] = ['nodes/metrics', 'nodes/stats'].filter(
    (name) => !written.includes(name),
  );
  const list = resource.path.slice(0, -1);
  const replacement: Patch =
    first === undefined
      ? { op: 'remove', at: resource.path }
      : { op: 'set', at: resource.path, value: first };
  const additions = others.map((value): Patch => ({
    op: 'set',
    at: [...list, written.length],
    value,
  }));
  return {
    title: say`Allow nodes/metrics and nodes/stats instead of nodes/proxy`,
    safety: 'choice',
    why: say`What needs more of the kubelet than its metrics is refused: logs, commands, a node’s pods.`,
    patches: [replacement, ...additions],
    preferred: true,
  };
}
