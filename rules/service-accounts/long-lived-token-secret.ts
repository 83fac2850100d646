import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { SecretFields } from '../../server/src/kubernetes/clusterFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'long-lived-token-secret',
  title: 'Service account token that never expires',
  severity: 'high',
  kinds: ['Secret'],
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(resource) {
        if (resource.group !== '') return;
        const type = fieldsOf<SecretFields>(resource).string('type');
        if (type?.value !== 'kubernetes.io/service-account-token') return;
        yield {
          at: type.valuePlace,
          message: say`Secret "${resource.name ?? ''}" holds a service account token that never expires and outlives every pod: who reads it once keeps the access. Use a projected token or kubectl create token.`,
        };
      },
    },
  ],
});
