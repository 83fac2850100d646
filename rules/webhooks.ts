import type {
  WebhookConfigurationFields,
  WebhookFields,
} from '../server/src/kubernetes/configurationFields.ts';
import { fieldsOf } from '../server/src/kubernetes/resource.ts';
import type { Resource } from '../server/src/kubernetes/resource.ts';
import type { View } from '../server/src/kubernetes/view.ts';

const PODS: readonly string[] = ['*', '*/*', 'pods', 'pods/*'];

/** The webhooks of a configuration that are asked about new pods. */
export function webhooksOnPods(resource: Resource): readonly View<WebhookFields>[] {
  if (resource.group !== 'admissionregistration.k8s.io') return [];
  return fieldsOf<WebhookConfigurationFields>(resource)
    .items('webhooks')
    .filter((webhook) => webhook.items('rules').some(seesNewPods));
}

/** The webhook's name as written, else `webhooks[0]`. */
export function webhookName(webhook: View<WebhookFields>): string {
  return webhook.string('name')?.value ?? `webhooks[${webhook.path.at(-1)}]`;
}

type WebhookRule = WebhookFields['rules'][number];

function seesNewPods(rule: View<WebhookRule>): boolean {
  const listed = (name: 'apiGroups' | 'operations' | 'resources'): readonly string[] =>
    rule.strings(name).map(({ value }) => value);
  return (
    listed('apiGroups').some((group) => group === '' || group === '*') &&
    listed('operations').some((operation) => operation === 'CREATE' || operation === '*') &&
    listed('resources').some((resource) => PODS.includes(resource))
  );
}
