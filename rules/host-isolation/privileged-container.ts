import { defineRule } from '../../server/src/engine/defineRule.ts';
import { withoutPrivileged } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'privileged-container',
  title: 'Privileged container',
  severity: 'critical',
  level: 'baseline',
  control: 'privileged',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['privileged'],
      *container(container, { version }) {
        const privileged = container.view.mapping('securityContext').boolean('privileged');
        if (privileged?.value !== true) return;
        // User namespaces are on by default from 1.33: root in the pod is nobody on the node then.
        const mapped = version >= 33 && container.pod.spec.boolean('hostUsers')?.value === false;
        const danger = mapped
          ? say`it holds every capability of its user namespace, unmasked and unfiltered`
          : say`it owns the node’s devices and kernel settings, so it can take over the node`;
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
