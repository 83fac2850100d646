import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { kubeletVariants, settingField } from '../kubeletConfiguration.ts';

const WHY = say`Clients that ask the kubelet without credentials, such as old monitoring, are refused.`;

export default defineRule({
  id: 'kubelet-anonymous-auth',
  title: 'Kubelet that answers anonymous clients',
  severity: 'high',
  fix: 'hardening',
  ...kubeletVariants(0, function* (kubelet) {
    const enabled = kubelet.mapping('authentication').mapping('anonymous').boolean('enabled');
    if (enabled?.value !== true) return;
    const isOpen = kubelet.mapping('authorization').string('mode')?.value === 'AlwaysAllow';
    yield {
      at: enabled.valuePlace,
      severity: isOpen ? 'critical' : 'high',
      message: isOpen
        ? say`The kubelet lets everybody in and allows them everything: who reaches port 10250 runs commands in every pod of the node. Set authentication.anonymous.enabled to false.`
        : say`The kubelet lets clients without credentials in: one binding to system:anonymous lets them run commands in the node’s pods. Set authentication.anonymous.enabled to false.`,
      fixes: [settingField(enabled.path, false, { safety: 'hardening', why: WHY })],
    };
  }),
});
