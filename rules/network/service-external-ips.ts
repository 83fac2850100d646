import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { ServiceFields } from '../../server/src/kubernetes/clusterFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'service-external-ips',
  title: 'Service with externalIPs',
  severity: 'high',
  kinds: ['Service'],
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['externalIPs'],
      *resource(resource) {
        if (resource.group !== '') return;
        const spec = fieldsOf<ServiceFields>(resource).mapping('spec');
        const field = spec.field('externalIPs');
        const addresses = spec.strings('externalIPs').map(({ value }) => value);
        if (field === undefined || addresses.length === 0) return;
        yield {
          at: field.keyPlace,
          message: say`Service "${resource.name ?? ''}" takes what the cluster’s pods and nodes send to ${addresses}, whoever owns that (CVE-2020-8554). Remove externalIPs.`,
          fixes: [
            {
              title: say`Remove externalIPs`,
              safety: 'choice',
              why: say`Who connects to these addresses needs a load balancer, a Gateway or an Ingress instead.`,
              patches: [{ op: 'remove', at: field.path }],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
