import { defineRule } from '../../server/src/engine/defineRule.ts';
import { isReadFromCluster } from '../../server/src/kubernetes/liveObject.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'node-name',
  title: 'Pod put on a node by name',
  severity: 'medium',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['nodeName'],
      *pod(pod) {
        const nodeName = pod.spec.string('nodeName');
        if (nodeName === undefined || nodeName.value === '') return;
        // A pod that runs has the node that the scheduler gave it.
        if (isReadFromCluster(pod.resource)) return;
        yield {
          at: nodeName.valuePlace,
          message: say`The pod goes to node ${nodeName.value} without the scheduler: the taints that keep pods off control-plane nodes are not asked. Remove nodeName; use a node selector.`,
          fixes: [
            {
              title: say`Remove nodeName`,
              safety: 'choice',
              why: say`The scheduler then chooses the node, which may be another.`,
              patches: [{ op: 'remove', at: nodeName.path }],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
