import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { kubeletVariants, settingField } from '../kubeletConfiguration.ts';

const WHY = say`The kubelet does not start on a node whose kernel settings are not as it wants them.`;

export default defineRule({
  id: 'kubelet-kernel-defaults-unprotected',
  title: 'Kubelet that changes the node’s kernel settings',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  ...kubeletVariants(0, function* (kubelet) {
    const written = kubelet.boolean('protectKernelDefaults');
    if (written?.value === true) return;
    if (written === undefined && kubelet.field('protectKernelDefaults') !== undefined) return;
    yield {
      at: written?.valuePlace ?? kubelet.anchor,
      missing: written === undefined,
      message: say`The kubelet overwrites kernel settings of the node that differ from its own, hardened ones, too. Set protectKernelDefaults to true, and the sysctls on the node.`,
      fixes: [
        settingField(kubelet.pathTo('protectKernelDefaults'), true, { safety: 'choice', why: WHY }),
      ],
    };
  }),
});
