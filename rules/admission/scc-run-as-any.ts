import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { SecurityContextConstraintsFields } from '../../server/src/kubernetes/configurationFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';
import { isSecurityContextConstraints } from '../securityContextConstraints.ts';

export default defineRule({
  id: 'scc-run-as-any',
  title: 'SecurityContextConstraints that let pods run as root',
  severity: 'medium',
  kinds: ['SecurityContextConstraints'],
  fix: 'choice',
  variants: [
    {
      since: 0,
      *resource(resource) {
        if (!isSecurityContextConstraints(resource)) return;
        const type = fieldsOf<SecurityContextConstraintsFields>(resource)
          .mapping('runAsUser')
          .string('type');
        if (type?.value !== 'RunAsAny') return;
        yield {
          at: type.valuePlace,
          message: say`SecurityContextConstraints "${resource.name ?? ''}" let pods run as root: an escape then arrives as root on the node. Use MustRunAsRange or MustRunAsNonRoot.`,
          fixes: [
            {
              title: say`Require a user other than root`,
              safety: 'choice',
              why: say`Images that run as root are no longer admitted by these constraints.`,
              patches: [{ op: 'set', at: type.path, value: 'MustRunAsNonRoot' }],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
