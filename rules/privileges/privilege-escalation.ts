import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import {
  addedCapabilities,
  normalizeCapability,
} from '../../server/src/kubernetes/capabilities.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import { linuxSetting } from '../windowsNodes.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'privilege-escalation',
  title: 'Privilege escalation not forbidden',
  severity: 'medium',
  level: 'restricted',
  control: 'allowPrivilegeEscalation',
  fix: 'hardening',
  variants: [
    { since: 8, container: escalation },
    {
      since: 25,
      name: 'Windows pods are exempt',
      container: (container) => (container.pod.isWindows ? [] : escalation(container)),
    },
  ],
});

function* escalation(container: Container): Iterable<Draft> {
  const securityContext = container.view.mapping('securityContext');
  const written = securityContext.boolean('allowPrivilegeEscalation');
  if (written?.value === false) return;
  const obstacle = obstacleOf(container);
  const claim =
    written === undefined
      ? say`Container "${container.name}" does not forbid that setuid programs gain privileges.`
      : say`Container "${container.name}" lets setuid programs gain privileges.`;
  yield {
    at: written?.valuePlace ?? securityContext.anchor,
    missing: written === undefined,
    severity: written === undefined ? 'medium' : 'high',
    message: say`${claim} ${obstacle ?? say`Set allowPrivilegeEscalation: false.`}`,
    fixes: obstacle === undefined ? [linuxSetting(container.pod, escalationBan(container))] : [],
  };
}

/** Why `false` cannot be written: the API server refuses it, or it would not be true. */
function obstacleOf(container: Container): Text | undefined {
  if (container.pod.isWindows)
    return say`On Windows the API server refuses the field from 1.25 on.`;
  if (container.view.mapping('securityContext').boolean('privileged')?.value === true) {
    return say`A privileged container always may: remove privileged first.`;
  }
  const administrator = addedCapabilities(container).find(
    ({ value }) => normalizeCapability(value) === 'SYS_ADMIN',
  );
  return (
    administrator && say`With ${administrator.value} it always may: remove that capability first.`
  );
}

function escalationBan(container: Container): Fix {
  return {
    title: say`Set allowPrivilegeEscalation: false in container "${container.name}"`,
    safety: 'hardening',
    why: say`Programs such as sudo, su or ping, which work by setuid or file capabilities, fail when an ordinary user runs them.`,
    patches: [
      {
        op: 'set',
        at: container.view.mapping('securityContext').pathTo('allowPrivilegeEscalation'),
        value: false,
      },
    ],
    preferred: true,
  };
}
