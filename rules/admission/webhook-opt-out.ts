import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { LabelSelectorFields } from '../../server/src/kubernetes/configurationFields.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';
import { webhookName, webhooksOnPods } from '../webhooks.ts';

/** The API server sets it, and nobody can change it. */
const NAME_LABEL = 'kubernetes.io/metadata.name';

export default defineRule({
  id: 'webhook-opt-out',
  title: 'Policy webhook that labels switch off',
  severity: 'low',
  persona: 'auditor',
  kinds: ['ValidatingWebhookConfiguration'],
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(resource) {
        for (const webhook of webhooksOnPods(resource)) {
          const name = webhookName(webhook);
          const object = webhook.mapping('objectSelector');
          if (selects(object)) {
            yield {
              at: object.anchor,
              severity: 'medium',
              message: say`Webhook "${name}" is asked about pods by their own labels, and whoever creates a pod chooses them: leaving one out gets around the policy. Remove objectSelector.`,
            };
          }
          const namespaces = webhook.mapping('namespaceSelector');
          const keys = keysThatExclude(namespaces);
          if (keys.length === 0) continue;
          yield {
            at: namespaces.anchor,
            message: say`Webhook "${name}" leaves out namespaces by the label ${keys}: who may label a namespace switches the policy off there. Select by kubernetes.io/metadata.name.`,
          };
        }
      },
    },
  ],
});

function selects(selector: View<LabelSelectorFields>): boolean {
  return (
    selector.mapping('matchLabels').fields().length > 0 ||
    selector.items('matchExpressions').length > 0
  );
}

/** Labels whose presence or value takes a namespace out of the webhook's sight. */
function keysThatExclude(selector: View<LabelSelectorFields>): readonly string[] {
  return selector.items('matchExpressions').flatMap((expression) => {
    const operator = expression.string('operator')?.value;
    const key = expression.string('key')?.value ?? NAME_LABEL;
    return (operator === 'DoesNotExist' || operator === 'NotIn') && key !== NAME_LABEL ? [key] : [];
  });
}
