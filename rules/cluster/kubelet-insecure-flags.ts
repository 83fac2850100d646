import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Component } from '../../server/src/kubernetes/componentFlags.ts';
import { flagOf, truthOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, componentsIn, settingFlag } from '../controlPlane.ts';

const WHY = say`Clients that use the kubelet’s API without permission are refused.`;

export default defineRule({
  id: 'kubelet-insecure-flags',
  title: 'Kubelet started open to everybody',
  severity: 'high',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kubelet'])) {
          for (const { name, safe } of OPEN) {
            const flag = flagOf(component, name);
            if (flag === undefined || !isOpenBy(component, name)) continue;
            yield aboutFlag(component, flag, {
              message: say`Container "${component.container.name}" opens the kubelet’s API (--${name}): who reaches the node can see its pods or run commands in them. Write --${name}=${safe}.`,
              fixes: [settingFlag(component, name, safe, { safety: 'hardening', why: WHY })],
            });
          }
        }
      },
    },
  ],
});

const OPEN = [
  { name: 'anonymous-auth', safe: 'false' },
  { name: 'authorization-mode', safe: 'Webhook' },
  { name: 'read-only-port', safe: '0' },
];

function isOpenBy(component: Component, name: string): boolean {
  const flag = flagOf(component, name);
  if (name === 'anonymous-auth') return truthOf(flag) === true;
  if (name === 'authorization-mode') return flag?.value === 'AlwaysAllow';
  return /^[1-9]\d*$/.test(flag?.value ?? '');
}
