import { defineRule } from '../../server/src/engine/defineRule.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';
import { withoutPrivileged } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'privileged-container',
  title: 'Privileged container',
  severity: 'critical',
  level: 'baseline',
  control: 'privileged',
  rationale:
    'A privileged container has every capability, all host devices and a writable /proc and /sys; seccomp, AppArmor and SELinux are off. It is root on the node in all but name.',
  escape:
    'Mount the node’s disk from /dev and chroot into it. Or write a program’s path to /proc/sys/kernel/core_pattern and crash a process: the kernel runs the program as root on the node. Or load a kernel module.',
  remedy:
    'Remove `privileged` and add the one capability or device plugin that the program really needs.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.2'), NSA_HARDENING_GUIDE, mitre('T1611')],
  fix: 'hardening',
  variants: [
    {
      since: 0,
      *container(container, { version }) {
        const privileged = container.view.mapping('securityContext').boolean('privileged');
        if (privileged?.value !== true) return;
        // User namespaces are on by default from 1.33: root in the pod is nobody on the node then.
        const mapped = version >= 33 && container.pod.spec.boolean('hostUsers')?.value === false;
        const danger = mapped
          ? 'it holds every capability of its user namespace, unmasked and unfiltered'
          : 'it owns the node’s devices and kernel settings, so it can take over the node';
        yield {
          at: privileged.valuePlace,
          ...(mapped && { severity: 'medium' }),
          message: say`Container "${container.name}" is privileged: ${danger}. Remove privileged.`,
          fixes: [
            {
              title: say`Remove privileged from container "${container.name}"`,
              safety: 'hardening',
              why: say`A program that manages devices, mounts or the kernel stops working.`,
              patches: withoutPrivileged(container),
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
