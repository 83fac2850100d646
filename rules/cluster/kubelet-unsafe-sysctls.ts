import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { kubeletVariants } from '../kubeletConfiguration.ts';

export default defineRule({
  id: 'kubelet-unsafe-sysctls',
  title: 'Kubelet that lets pods set unsafe sysctls',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  ...kubeletVariants(0, function* (kubelet) {
    for (const { value, valuePlace, path } of kubelet.strings('allowedUnsafeSysctls')) {
      yield {
        at: valuePlace,
        severity: value.endsWith('*') ? 'medium' : 'low',
        message: value.endsWith('*')
          ? say`The kubelet lets pods set every sysctl that matches ${value}, which can starve or disturb the node’s other pods. Name the few that are needed.`
          : say`The kubelet lets pods set ${value}, which can starve or disturb the node’s other pods. Remove it if no pod needs it, and keep such nodes apart with a taint.`,
        fixes: [
          {
            title: say`Forbid ${value}`,
            safety: 'choice',
            why: say`Pods that set this sysctl are no longer started on the node.`,
            patches: [{ op: 'remove', at: path }],
          },
        ],
      };
    }
  }),
});
