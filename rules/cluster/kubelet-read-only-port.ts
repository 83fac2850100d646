import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { kubeletVariants, settingField } from '../kubeletConfiguration.ts';

const WHY = say`Monitoring that still reads this port must use the authenticated port 10250.`;

export default defineRule({
  id: 'kubelet-read-only-port',
  title: 'Kubelet with a port that asks for no credentials',
  severity: 'medium',
  fix: 'hardening',
  ...kubeletVariants(0, function* (kubelet) {
    const port = kubelet.number('readOnlyPort');
    if (port === undefined || port.value === 0) return;
    yield {
      at: port.valuePlace,
      message: say`The kubelet shows all pods of the node, with their environment, to everybody who reaches port ${port.value}. Set readOnlyPort to 0.`,
      fixes: [settingField(port.path, 0, { safety: 'hardening', why: WHY })],
    };
  }),
});
