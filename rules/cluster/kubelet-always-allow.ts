import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { kubeletVariants, settingField } from '../kubeletConfiguration.ts';

const WHY = say`Clients that no role allows nodes/proxy, nodes/metrics or the like are refused.`;

export default defineRule({
  id: 'kubelet-always-allow',
  title: 'Kubelet that authorises everybody',
  severity: 'critical',
  fix: 'hardening',
  ...kubeletVariants(0, function* (kubelet) {
    const mode = kubelet.mapping('authorization').string('mode');
    if (mode?.value !== 'AlwaysAllow') return;
    yield {
      at: mode.valuePlace,
      message: say`The kubelet allows every client that it lets in everything: any service account’s token runs commands in every pod of the node. Set authorization.mode to Webhook.`,
      fixes: [settingField(mode.path, 'Webhook', { safety: 'hardening', why: WHY })],
    };
  }),
});
