import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { ContainerPortFields } from '../../server/src/kubernetes/fields.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import type { Patch } from '../../server/src/yaml/edit/patch.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-port',
  title: 'Host port',
  severity: 'medium',
  level: 'baseline',
  control: 'hostPorts',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['hostPort'],
      // The API server copies containerPort to hostPort in host-network pods; only what is written
      // is reported, since the cause has a finding of its own.
      *container(container) {
        for (const port of container.view.items('ports')) {
          const hostPort = port.number('hostPort');
          if (hostPort === undefined || hostPort.value === 0) continue;
          yield {
            at: hostPort.valuePlace,
            message: say`Container "${container.name}" takes port ${hostPort.value} of the node, outside Services and NetworkPolicies. Remove hostPort and use a Service.`,
            fixes: [
              {
                title: say`Remove hostPort ${hostPort.value}`,
                safety: 'choice',
                why: say`Who connects to the node’s address at this port needs a Service instead.`,
                patches: withoutHostPort(port),
                preferred: true,
              },
            ],
          };
        }
      },
    },
  ],
});

/** `hostIP` says on which address of the node the hostPort listens: alone it has no meaning. */
function withoutHostPort(port: View<ContainerPortFields>): readonly Patch[] {
  const fields = [port.field('hostPort'), port.field('hostIP')];
  return fields.flatMap((field) => (field === undefined ? [] : [{ op: 'remove', at: field.path }]));
}
