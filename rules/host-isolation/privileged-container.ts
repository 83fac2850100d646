import { defineRule } from '../../server/src/engine/defineRule.ts';

export default defineRule({
  id: 'privileged-container',
  title: 'Privileged container',
  severity: 'critical',
  level: 'baseline',
  control: 'privileged',
  rationale:
    'A privileged container has every capability, all host devices and a writable /proc and /sys; seccomp, AppArmor and SELinux are off. It is root on the node in all but name.',
  escape:
    'Mount the node’s disk from /dev and chroot into it, or write a helper program’s path to /proc/sys/kernel/core_pattern and crash a process: the kernel runs the helper as root on the node.',
  remedy:
    'Remove `privileged` and add the one capability or device plugin that the program really needs.',
  references: [
    { name: 'Pod Security Standards', url: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/' },
    { name: 'CIS 5.2.2' },
    { name: 'MITRE T1611', url: 'https://attack.mitre.org/techniques/T1611/' },
  ],
  fix: 'hardening',
  variants: [
    {
      since: 0,
      *container(container) {
        const privileged = container.view.mapping('securityContext').boolean('privileged');
        if (privileged?.value !== true) return;
        yield {
          at: privileged.valuePlace,
          message: `Container "${container.name}" is privileged: it owns the node’s devices and kernel settings, so it can take over the node. Remove privileged.`,
          fixes: [
            {
              title: `Remove privileged from container "${container.name}"`,
              safety: 'hardening',
              why: 'A program that manages devices or the kernel stops working.',
              patches: [{ op: 'remove', at: privileged.path }],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
