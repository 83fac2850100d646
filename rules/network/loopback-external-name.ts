import { defineRule } from '../../server/src/engine/defineRule.ts';
import { holds } from '../../server/src/kubernetes/cidr.ts';
import type { ServiceFields } from '../../server/src/kubernetes/clusterFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'loopback-external-name',
  title: 'ExternalName that points back at its caller',
  severity: 'medium',
  kinds: ['Service'],
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['externalName'],
      *resource(resource) {
        if (resource.group !== '') return;
        const spec = fieldsOf<ServiceFields>(resource).mapping('spec');
        const name = spec.string('externalName');
        if (spec.string('type')?.value !== 'ExternalName' || name === undefined) return;
        if (!pointsBack(name.value.toLowerCase().replace(/\.$/, ''))) return;
        yield {
          at: name.valuePlace,
          message: say`Service "${resource.name ?? ''}" sends who follows it to ${name.value}: an ingress controller then opens its own private ports or its node’s. Name another host.`,
        };
      },
    },
  ],
});

/** Addresses stand where names belong; the API takes them, and so do proxies. */
function pointsBack(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === 'localhost.localdomain' ||
    host === '0.0.0.0' ||
    host === 'metadata.google.internal' ||
    holds('127.0.0.0/8', host) ||
    holds('169.254.0.0/16', host)
  );
}
