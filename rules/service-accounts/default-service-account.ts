import { defineRule } from '../../server/src/engine/defineRule.ts';
import {
  accountFieldOf,
  accountOf,
  isTokenAutomounted,
} from '../../server/src/kubernetes/serviceAccounts.ts';
import { say } from '../../server/src/text/say.ts';
import { placeOfAutomount, withoutToken } from '../accountTokens.ts';

export default defineRule({
  id: 'default-service-account',
  title: 'Token of the default service account mounted',
  severity: 'low',
  persona: 'pedantic',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      *pod(pod, context) {
        if (accountOf(pod).name !== 'default' || !isTokenAutomounted(pod, context.facts)) return;
        const place = placeOfAutomount(pod) ?? accountFieldOf(pod)?.valuePlace;
        yield {
          at: place ?? pod.spec.anchor,
          missing: place === undefined,
          message: say`The pod shares the default account and mounts its token: a role bound to that account empowers every such pod. Set automountServiceAccountToken to false, or name an account of its own.`,
          fixes: [withoutToken(pod, context)],
        };
      },
    },
  ],
});
