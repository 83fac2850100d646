import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { controlPlaneDemands } from '../controlPlaneNodes.ts';

export default defineRule({
  id: 'control-plane-placement',
  title: 'Pod asks for control-plane nodes',
  severity: 'medium',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['nodeSelector', 'nodeAffinity'],
      *pod(pod) {
        for (const { at, key, path } of controlPlaneDemands(pod)) {
          yield {
            at,
            message: say`The pod asks for control-plane nodes by ${key}: who breaks out of it there has etcd, and so the cluster. Let it run on workers.`,
            fixes: [
              {
                title: say`Remove ${key}`,
                safety: 'choice',
                why: say`The pod may then run on any node whose taints it tolerates.`,
                patches: [{ op: 'remove', at: path }],
                preferred: true,
              },
            ],
          };
        }
      },
    },
  ],
});
