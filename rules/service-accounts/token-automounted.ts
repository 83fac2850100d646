import { defineRule } from '../../server/src/engine/defineRule.ts';
import {
  accountOf,
  isTokenAutomounted,
  rolesHeldBy,
} from '../../server/src/kubernetes/serviceAccounts.ts';
import { say } from '../../server/src/text/say.ts';
import { placeOfAutomount, withoutToken } from '../accountTokens.ts';

export default defineRule({
  id: 'token-automounted',
  title: 'Service account token mounted without need',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      *pod(pod, context) {
        const account = accountOf(pod);
        // default-service-account speaks of the default one.
        if (account.name === 'default' || !isTokenAutomounted(pod, context.facts)) return;
        // An account with a role is there to be used.
        if (rolesHeldBy(account, context.facts).length > 0) return;
        const place = placeOfAutomount(pod);
        yield {
          at: place ?? pod.spec.anchor,
          missing: place === undefined,
          message: say`The token of account "${account.name}" is mounted into every container, and no role is bound to it here: an intruder gets it for nothing. Set automountServiceAccountToken to false.`,
          fixes: [withoutToken(pod, context)],
        };
      },
    },
  ],
});
