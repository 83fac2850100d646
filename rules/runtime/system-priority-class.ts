import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';

const SYSTEM_CLASSES: ReadonlySet<string> = new Set([
  'system-node-critical',
  'system-cluster-critical',
]);

/** A namespace that is not written is chosen when the manifest is applied. */
export default defineRule({
  id: 'system-priority-class',
  title: 'Priority of a system component',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['priorityClassName'],
      *pod(pod) {
        const { namespace } = pod.resource;
        const priority = pod.spec.string('priorityClassName');
        if (priority === undefined || !SYSTEM_CLASSES.has(priority.value)) return;
        if (namespace === undefined || namespace === 'kube-system') return;
        yield {
          at: priority.valuePlace,
          message: say`The pod has the priority ${priority.value} in namespace ${namespace}: it drives out other pods where room is short, and passes for a part of Kubernetes. Remove it.`,
          fixes: [
            {
              title: say`Remove priorityClassName`,
              safety: 'choice',
              why: say`When a node is short of room, other pods may be preferred to this one.`,
              patches: [{ op: 'remove', at: priority.path }],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
