import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { HandlerFields } from '../../server/src/kubernetes/fields.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import type { Field, View } from '../../server/src/kubernetes/view.ts';
import { mitre, POD_SECURITY_STANDARDS } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'probe-host',
  title: 'Host in a probe or lifecycle hook',
  severity: 'low',
  level: 'baseline',
  control: 'hostProbesAndHostLifecycle',
  rationale:
    'The kubelet runs probes and hooks from the node’s network. With a `host` it connects to any address that the manifest names instead of to the pod.',
  escape:
    'Point probes at 127.0.0.1, at the cloud’s metadata service or at other networks and watch which ones succeed: a port scan and blind requests from the node, past every NetworkPolicy.',
  remedy:
    'Remove `host`: the kubelet then asks the pod’s own address. To choose a virtual host, set a `Host` entry in `httpHeaders`.',
  references: [POD_SECURITY_STANDARDS, mitre('T1046')],
  fix: 'choice',
  variants: [
    {
      since: 34,
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
    ['postStart hook', lifecycle.mapping('postStart')],
    ['preStop hook', lifecycle.mapping('preStop')],
  ];
}
