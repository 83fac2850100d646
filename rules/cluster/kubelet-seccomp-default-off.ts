import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { kubeletVariants, settingField } from '../kubeletConfiguration.ts';

const WHY = say`A program that needs a system call outside the runtime’s default profile fails.`;

export default defineRule({
  id: 'kubelet-seccomp-default-off',
  title: 'Kubelet that runs pods without a seccomp profile',
  severity: 'medium',
  fix: 'hardening',
  // The field is beta, and in force without a feature gate, since 1.25.
  ...kubeletVariants(25, function* (kubelet) {
    const written = kubelet.boolean('seccompDefault');
    if (written?.value === true) return;
    if (written === undefined && kubelet.field('seccompDefault') !== undefined) return;
    yield {
      at: written?.valuePlace ?? kubelet.anchor,
      missing: written === undefined,
      message: say`The kubelet runs pods that name no seccomp profile without any: every system call of the kernel is open to them. Set seccompDefault to true.`,
      fixes: [
        settingField(kubelet.pathTo('seccompDefault'), true, { safety: 'hardening', why: WHY }),
      ],
    };
  }),
});
