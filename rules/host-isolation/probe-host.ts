import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { HandlerFields } from '../../server/src/kubernetes/fields.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import type { Field, View } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'probe-host',
  title: 'Host in a probe or lifecycle hook',
  severity: 'low',
  level: 'baseline',
  control: 'hostProbesAndHostLifecycle',
  fix: 'choice',
  variants: [
    {
      since: 34,
      keys: ['host'],
      *container(container) {
        for (const [handler, host] of hostsOf(container)) {
          yield {
            at: host.valuePlace,
            message: say`The ${handler} of container "${container.name}" lets the kubelet connect to ${host.value} from the node’s network. Remove host: the pod itself is then asked.`,
            fixes: [
              {
                title: say`Remove host from the ${handler}`,
                safety: 'choice',
                why: say`The pod’s own address is asked then, and the program must listen there.`,
                patches: [{ op: 'remove', at: host.path }],
                preferred: true,
              },
            ],
          };
        }
      },
    },
  ],
});

function* hostsOf(container: Container): Iterable<[handler: string, host: Field<string>]> {
  for (const [name, handler] of handlersOf(container)) {
    for (const action of ['httpGet', 'tcpSocket'] as const) {
      const host = handler.mapping(action).string('host');
      if (host !== undefined && host.value !== '') yield [name, host];
    }
  }
}

function handlersOf({ view }: Container): readonly [string, View<HandlerFields>][] {
  const lifecycle = view.mapping('lifecycle');
  return [
    ['livenessProbe', view.mapping('livenessProbe')],
    ['readinessProbe', view.mapping('readinessProbe')],
    ['startupProbe', view.mapping('startupProbe')],
    ['postStart', lifecycle.mapping('postStart')],
    ['preStop', lifecycle.mapping('preStop')],
  ];
}
