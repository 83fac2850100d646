import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { hostNamespaceOf, rootOf, storyOf } from '../ingredients.ts';
import { ingredientsOf } from '../nodeMounts.ts';

import { changedAmongProcesses } from '../rootMounts.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-pid-and-writable-host-path',
  title: 'Node’s processes and files within reach of one container',
  severity: 'critical',
  fix: 'none',
  isPath: true,
  variants: [{ since: 0, keys: ['hostPID'], pod: reachesBoth }],
});

function* reachesBoth(pod: Pod, context: RuleContext): Iterable<Draft> {
  const hostPid = hostNamespaceOf(pod, 'hostPID');
  const mounts = changedAmongProcesses(pod, context);
  const [first] = mounts;
  if (hostPid === undefined || first === undefined) return;
  const { container, path } = first;
  const containers = [...new Set(mounts.map((mount) => mount.container))];
  yield {
    ...storyOf(hostPid, [...mounts.flatMap(ingredientsOf), ...containers.map(rootOf)]),
    container,
    message: say`Container "${container.name}" may be root, sees the node’s processes and writes to ${path} of the node: it reads their secrets and gives them its own files to run. Remove hostPID.`,
  };
}
