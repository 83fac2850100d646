import { defineRule } from '../../server/src/engine/defineRule.ts';
import { projectedApiTokensOf } from '../../server/src/kubernetes/serviceAccounts.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'projected-api-token',
  title: 'API token projected in spite of automountServiceAccountToken',
  severity: 'low',
  persona: 'auditor',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['projected'],
      *pod(pod) {
        if (pod.spec.boolean('automountServiceAccountToken')?.value !== false) return;
        for (const token of projectedApiTokensOf(pod)) {
          yield {
            at: token.anchor,
            message: say`The pod mounts no token by itself but projects one that the API server takes: the credentials are back. Set the audience of the service that it is for, or remove it.`,
          };
        }
      },
    },
  ],
});
