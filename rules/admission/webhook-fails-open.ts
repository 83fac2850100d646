import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { webhookName, webhooksOnPods } from '../webhooks.ts';

export default defineRule({
  id: 'webhook-fails-open',
  title: 'Policy webhook that lets pods pass when it fails',
  severity: 'medium',
  kinds: ['ValidatingWebhookConfiguration'],
  fix: 'choice',
  variants: [
    {
      since: 0,
      *resource(resource) {
        for (const webhook of webhooksOnPods(resource)) {
          const policy = webhook.string('failurePolicy');
          if (policy?.value !== 'Ignore') continue;
          yield {
            at: policy.valuePlace,
            message: say`Webhook "${webhookName(webhook)}" lets every pod pass while it does not answer: who overloads it, or waits for its restart, gets around the policy. Set failurePolicy to Fail.`,
            fixes: [
              {
                title: say`Set failurePolicy to Fail`,
                safety: 'choice',
                why: say`While the webhook is down no pod is created, its own included.`,
                patches: [{ op: 'set', at: policy.path, value: 'Fail' }],
                preferred: true,
              },
            ],
          };
        }
      },
    },
  ],
});
