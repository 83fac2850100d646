import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../../server/src/kubernetes/securityContexts.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { rootUserIn, UNPRIVILEGED_ID } from '../rootUser.ts';
import { say } from '../../server/src/text/say.ts';
import { inheritorsOf } from '../inheritors.ts';

export default defineRule({
  id: 'root-user',
  title: 'Runs as user 0',
  severity: 'medium',
  level: 'restricted',
  control: 'runAsUser',
  fix: 'choice',
  variants: [
    { since: 23, keys: ['runAsUser'], pod: rootUsers },
    {
      since: 35,
      keys: ['runAsUser'],
      name: 'Pods in a user namespace are exempt',
      pod: (pod) => (pod.spec.boolean('hostUsers')?.value === false ? [] : rootUsers(pod)),
    },
  ],
});

function* rootUsers(pod: Pod): Iterable<Draft> {
  for (const context of securityContextsOf(pod)) {
    const user = rootUserIn(context);
    if (user === undefined) continue;
    const { container } = context;
    yield {
      at: user.valuePlace,
      ...(container && { container }),
      ...inheritorsOf(context, (view) => view.field('runAsUser')),
      message:
        container === undefined
          ? say`The pod’s containers run as root (runAsUser: 0), the same root as the node’s. Set a user above 0 or remove it.`
          : say`Container "${container.name}" runs as root (runAsUser: 0), the same root as the node’s. Set a user above 0 or remove it.`,
      fixes: anotherUser(context, user),
    };
  }
}

function anotherUser(context: SecurityContext, user: Field<number>): readonly Fix[] {
  const removal: Fix = {
    title: say`Remove runAsUser: 0 from ${placeName(context)}`,
    safety: 'choice',
    why: say`The user that the image names decides then, which may be root, too.`,
    patches: [{ op: 'remove', at: user.path }],
  };
  // The API server refuses numeric users on Windows.
  if (context.pod.isWindows) return [removal];
  const replacement: Fix = {
    title: say`Set runAsUser: ${UNPRIVILEGED_ID} in ${placeName(context)}`,
    safety: 'choice',
    why: say`The program must be able to read its files, and to write its data, as that user.`,
    patches: [{ op: 'set', at: user.path, value: UNPRIVILEGED_ID }],
  };
  return [removal, replacement];
}
