import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../../server/src/kubernetes/securityContexts.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { cis, cve, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';
import { rootUserIn } from '../rootUser.ts';
import { say } from '../../server/src/text/say.ts';

/** The user `nonroot` of the distroless images, and a number that no distribution gives to people. */
const UNPRIVILEGED_USER = 65532;

export default defineRule({
  id: 'root-user',
  title: 'Runs as user 0',
  severity: 'medium',
  level: 'restricted',
  control: 'runAsUser',
  rationale:
    'runAsUser: 0 makes the process root whatever the image says. Without a user namespace it is the same root as the node’s, held back only by namespaces and the runtime’s restrictions.',
  escape:
    'As root in the container, use a bug of the runtime (CVE-2019-5736 overwrote runc on the node) or write to a mounted directory of the node: the files belong to the node’s root.',
  remedy:
    'Set `runAsUser` to a number above 0 that may read the program’s files, or remove it where the image names such a user. In a user namespace (`hostUsers: false`) root is harmless and allowed from 1.35 on.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.7'),
    NSA_HARDENING_GUIDE,
    mitre('T1611'),
    cve('CVE-2019-5736'),
  ],
  fix: 'choice',
  variants: [
    { since: 23, pod: rootUsers },
    {
      since: 35,
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
    const subject =
      container === undefined
        ? 'The pod’s containers run'
        : say`Container "${container.name}" runs`;
    yield {
      at: user.valuePlace,
      ...(container && { container }),
      message: say`${subject} as root (runAsUser: 0), the same root as the node’s. Set a user above 0 or remove it.`,
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
    title: say`Set runAsUser: ${UNPRIVILEGED_USER} in ${placeName(context)}`,
    safety: 'choice',
    why: say`The program must be able to read its files, and to write its data, as that user.`,
    patches: [{ op: 'set', at: user.path, value: UNPRIVILEGED_USER }],
  };
  return [removal, replacement];
}
