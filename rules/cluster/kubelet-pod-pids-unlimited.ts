import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { kubeletVariants, settingField } from '../kubeletConfiguration.ts';

const WHY = say`A pod that starts more processes and threads than this fails to start more.`;

export default defineRule({
  id: 'kubelet-pod-pids-unlimited',
  title: 'Kubelet that lets a pod use up the node’s process ids',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  ...kubeletVariants(0, function* (kubelet) {
    const limit = kubelet.number('podPidsLimit');
    // Zero and less say the same as nothing.
    if (limit !== undefined && limit.value > 0) return;
    if (limit === undefined && kubelet.field('podPidsLimit') !== undefined) return;
    yield {
      at: limit?.valuePlace ?? kubelet.anchor,
      missing: limit === undefined,
      message: say`The kubelet does not limit a pod’s processes: a fork bomb in one pod stops the whole node. Set podPidsLimit, for example to 4096.`,
      fixes: [settingField(kubelet.pathTo('podPidsLimit'), 4096, { safety: 'choice', why: WHY })],
    };
  }),
});
