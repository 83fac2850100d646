import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import { capabilitiesIn, privilegedIn, storyOf } from '../ingredients.ts';
import { openingsOf } from '../openings.ts';
import type { Opening } from '../openings.ts';
import { sharesHostUsers } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'sys-admin-unconfined',
  title: 'SYS_ADMIN without a profile that holds it back',
  severity: 'critical',
  fix: 'none',
  isPath: true,
  variants: [{ since: 19, keys: ['add'], container: unconfined }],
});

function* unconfined(container: Container, context: RuleContext): Iterable<Draft> {
  // A privileged one is unconfined altogether, and says so.
  if (!sharesHostUsers(container.pod, context) || privilegedIn(container) !== undefined) return;
  const [decisive, ...others] = capabilitiesIn(container, ['SYS_ADMIN', 'ALL']);
  const openings = openingsOf(container);
  const [gravest] = openings;
  if (decisive === undefined || gravest === undefined) return;
  yield {
    ...storyOf(decisive, [...others, ...openings]),
    message: messageOf(container, gravest),
  };
}

function messageOf({ name }: Container, { wall }: Opening): Text {
  switch (wall) {
    case 'appArmor':
      return say`Container "${name}" may mount file systems (SYS_ADMIN) and AppArmor, which would stop it, is off: it can mount its way to the node. Remove SYS_ADMIN.`;
    case 'seccomp':
      return say`Container "${name}" may administer the kernel (SYS_ADMIN) and seccomp, which would filter its calls, is off: it can mount its way to the node. Remove SYS_ADMIN.`;
    case 'no-seccomp':
      return say`Container "${name}" may administer the kernel (SYS_ADMIN) and no seccomp profile filters its calls: it can mount its way to the node. Remove SYS_ADMIN.`;
  }
}
