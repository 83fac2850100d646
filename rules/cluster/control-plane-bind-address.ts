import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf, lacks } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, aboutMissingFlag, componentsIn, settingFlag } from '../controlPlane.ts';
import { isLoopback } from '../loopback.ts';

const NAME = 'bind-address';
const WHY = say`A Prometheus on another node can no longer collect the component’s metrics.`;

export default defineRule({
  id: 'control-plane-bind-address',
  title: 'Controller manager or scheduler open to the network',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-controller-manager', 'kube-scheduler'])) {
          const flag = flagOf(component, NAME);
          const said = {
            message: say`Container "${component.container.name}" lets ${component.name} listen on every address of its node, where only the node itself needs it. Write --bind-address=127.0.0.1.`,
            fixes: [settingFlag(component, NAME, '127.0.0.1', { safety: 'choice', why: WHY })],
          };
          if (lacks(component, NAME)) yield aboutMissingFlag(component, said);
          else if (flag?.value !== undefined && !isLoopback(flag.value)) {
            yield aboutFlag(component, flag, said);
          }
        }
      },
    },
  ],
});
