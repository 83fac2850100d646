import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { controlPlaneTolerations } from '../controlPlaneNodes.ts';

export default defineRule({
  id: 'control-plane-toleration',
  title: 'Pod tolerates the taint of the control plane',
  severity: 'medium',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['tolerations'],
      *pod(pod) {
        const [first, ...others] = controlPlaneTolerations(pod);
        if (first === undefined) return;
        yield {
          at: first.at,
          // Node agents run everywhere; others seldom have to.
          severity: pod.resource.kind === 'DaemonSet' ? 'low' : 'medium',
          message:
            first.key === undefined
              ? say`The pod tolerates every taint, so it may run on control-plane nodes: an escape there reaches the whole cluster. Name the taints that it has to tolerate.`
              : say`The pod tolerates the taint ${first.key}, so it may run on control-plane nodes: an escape there reaches the whole cluster. Remove the toleration.`,
          related: others.map(({ at }) => ({
            message: say`Tolerated here, too.`,
            at,
          })),
          fixes: [
            {
              title: say`Keep the pod off control-plane nodes`,
              safety: 'choice',
              why: say`The pod no longer runs on nodes with these taints.`,
              patches: [first, ...others].map(({ path }) => ({ op: 'remove', at: path })),
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
