import { defineRule } from '../../server/src/engine/defineRule.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import { say } from '../../server/src/text/say.ts';
import { inheritorsOf } from '../inheritors.ts';

export default defineRule({
  id: 'selinux-user-or-role',
  title: 'SELinux user or role set',
  severity: 'medium',
  level: 'baseline',
  control: 'seLinuxOptions',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['seLinuxOptions'],
      *pod(pod) {
        for (const context of securityContextsOf(pod)) {
          for (const name of ['user', 'role'] as const) {
            const field = context.view.mapping('seLinuxOptions').string(name);
            if (field === undefined || field.value === '') continue;
            yield {
              at: field.valuePlace,
              ...(context.container && { container: context.container }),
              ...inheritorsOf(context, (view) => view.field('seLinuxOptions')),
              message: say`The SELinux ${name} "${field.value}" of ${placeName(context)} may lead out of the types that separate pods from the node. Remove it.`,
              fixes: [
                {
                  title: say`Remove the SELinux ${name} from ${placeName(context)}`,
                  safety: 'hardening',
                  why: say`SELinux may then deny what its policy allowed to ${field.value}.`,
                  patches: [{ op: 'remove', at: field.path }],
                  preferred: true,
                },
              ],
            };
          }
        }
      },
    },
  ],
});
