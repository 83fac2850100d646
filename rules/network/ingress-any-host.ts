import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { IngressFields } from '../../server/src/kubernetes/clusterFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';
import { isIngress } from '../ingresses.ts';

export default defineRule({
  id: 'ingress-any-host',
  title: 'Ingress for any host',
  severity: 'low',
  persona: 'pedantic',
  kinds: ['Ingress'],
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['rules'],
      *resource(resource) {
        if (!isIngress(resource)) return;
        const spec = fieldsOf<IngressFields>(resource).mapping('spec');
        const name = resource.name ?? '';
        const rules = spec.items('rules');
        const hosts = rules.map((rule) => rule.string('host'));
        for (const host of hosts) {
          if (host?.value.startsWith('*') !== true) continue;
          yield {
            at: host.valuePlace,
            message: say`Ingress "${name}" takes requests for every name under ${host.value}, also for those that another team will use. Name the hosts that it serves.`,
          };
        }
        const list = spec.field('rules');
        if (list === undefined || !hosts.some((host) => (host?.value ?? '') === '')) return;
        yield {
          at: list.keyPlace,
          missing: true,
          message: say`Ingress "${name}" has a rule without a host, so it takes requests for every name that no other Ingress claims. Name the hosts that it serves.`,
        };
      },
    },
  ],
});
