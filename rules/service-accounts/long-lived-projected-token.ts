import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';

const DAY = 86_400;

export default defineRule({
  id: 'long-lived-projected-token',
  title: 'Projected token valid for more than a day',
  severity: 'medium',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['expirationSeconds'],
      *pod(pod) {
        for (const volume of pod.spec.items('volumes')) {
          for (const source of volume.mapping('projected').items('sources')) {
            const seconds = source.mapping('serviceAccountToken').number('expirationSeconds');
            if (seconds === undefined || seconds.value <= DAY) continue;
            yield {
              at: seconds.valuePlace,
              message: say`Volume "${volume.string('name')?.value ?? ''}" asks for a token that is valid for ${seconds.value} seconds: stolen, it is of use long after. The kubelet renews it: write 3600.`,
              fixes: [
                {
                  title: say`Let the token expire after an hour`,
                  safety: 'choice',
                  why: say`A program that reads the token once and never again is refused after an hour.`,
                  patches: [{ op: 'set', at: seconds.path, value: 3600 }],
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
