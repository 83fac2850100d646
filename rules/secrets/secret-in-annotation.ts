import { defineRule } from '../../server/src/engine/defineRule.ts';
import { annotationKey, annotationsOf } from '../../server/src/kubernetes/annotations.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'secret-in-annotation',
  title: 'Secret repeated in an annotation',
  severity: 'high',
  kinds: ['Secret'],
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['annotations'],
      *resource(resource) {
        if (resource.group !== '') return;
        const annotations = annotationsOf({ metadata: resource.view.mapping('metadata') });
        const applied = annotations.find(
          (annotation) => annotationKey(annotation) === LAST_APPLIED,
        );
        if (applied === undefined || !HOLDS_VALUES.test(applied.value)) return;
        yield {
          at: applied.valuePlace,
          message: say`Secret "${resource.name ?? ''}" repeats its values in an annotation, which tools print and copy as if it were no secret. Remove it and apply on the server’s side.`,
          fixes: [
            {
              title: say`Remove the annotation ${LAST_APPLIED}`,
              safety: 'choice',
              why: say`kubectl apply writes it again and needs it to see which keys were taken out: use kubectl apply --server-side, or kubectl create.`,
              patches: [{ op: 'remove', at: applied.path }],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** The annotation is JSON as kubectl writes it. */
const HOLDS_VALUES = /"(?:data|stringData)"\s*:\s*\{\s*"/;
