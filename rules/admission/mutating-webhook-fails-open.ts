import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { webhookName, webhooksOnPods } from '../webhooks.ts';

export default defineRule({
  id: 'mutating-webhook-fails-open',
  title: 'Mutating webhook that leaves pods as they are when it fails',
  severity: 'low',
  persona: 'pedantic',
  kinds: ['MutatingWebhookConfiguration'],
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
            message: say`Webhook "${webhookName(webhook)}" leaves pods as they are while it does not answer, so what it adds, such as a proxy or a profile, is missing. Set failurePolicy to Fail.`,
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
