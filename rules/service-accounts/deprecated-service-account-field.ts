import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'deprecated-service-account-field',
  title: 'Deprecated field serviceAccount',
  severity: 'info',
  persona: 'pedantic',
  fix: 'safe',
  variants: [
    {
      since: 0,
      keys: ['serviceAccount'],
      *pod(pod) {
        const written = pod.spec.field('serviceAccount');
        const old = pod.spec.string('serviceAccount');
        if (written === undefined || old === undefined || old.value === '') return;
        const name = pod.spec.string('serviceAccountName');
        const isIgnored = name !== undefined && name.value !== '' && name.value !== old.value;
        yield {
          at: written.keyPlace,
          severity: isIgnored ? 'low' : 'info',
          message: isIgnored
            ? say`serviceAccount: ${old.value} is ignored: the pod runs as "${name.value}", by serviceAccountName. Remove the older field.`
            : say`serviceAccount is the older name of serviceAccountName, and other tools look only at that. Write serviceAccountName.`,
          fixes: [isIgnored ? removal(old) : renaming(pod, old)],
        };
      },
    },
  ],
});

function removal(old: Field<string>): Fix {
  return {
    title: say`Remove serviceAccount`,
    safety: 'choice',
    why: say`The pod goes on as the account of serviceAccountName, which may not be the one that was meant.`,
    patches: [{ op: 'remove', at: old.path }],
    preferred: true,
  };
}

/** The API server itself takes the older field where the newer is empty. */
function renaming(pod: Pod, old: Field<string>): Fix {
  return {
    title: say`Write serviceAccountName instead of serviceAccount`,
    safety: 'safe',
    patches: [
      { op: 'set', at: pod.spec.pathTo('serviceAccountName'), value: old.value },
      { op: 'remove', at: old.path },
    ],
    preferred: true,
  };
}
