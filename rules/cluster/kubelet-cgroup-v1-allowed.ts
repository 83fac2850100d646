import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { kubeletVariants, settingField } from '../kubeletConfiguration.ts';

const WHY = say`On a node with cgroup v1 the kubelet no longer starts.`;

export default defineRule({
  id: 'kubelet-cgroup-v1-allowed',
  title: 'Kubelet that runs on cgroup v1',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  // The default is true since 1.35; before, a kubelet runs on cgroup v1 unasked.
  ...kubeletVariants(35, function* (kubelet) {
    const fails = kubelet.boolean('failCgroupV1');
    if (fails?.value !== false) return;
    yield {
      at: fails.valuePlace,
      message: say`The kubelet runs on cgroup v1, whose release_agent lets a pod with CAP_SYS_ADMIN run programs on the node. Use cgroup v2 and set failCgroupV1 to true.`,
      fixes: [settingField(fails.path, true, { safety: 'choice', why: WHY })],
    };
  }),
});
