import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import { inheritorsOf } from '../inheritors.ts';
import { say } from '../../server/src/text/say.ts';

/** The account that most images start with. Windows compares names of accounts in any case. */
const ADMINISTRATOR = 'containeradministrator';

export default defineRule({
  id: 'windows-administrator',
  title: 'Windows container runs as an administrator',
  severity: 'medium',
  fix: 'hardening',
  variants: [{ since: 0, keys: ['windowsOptions'], pod: administrators }],
});

// Where no name is written the image decides, and may-run-as-root asks for runAsNonRoot.
function* administrators(pod: Pod): Iterable<Draft> {
  if (pod.spec.mapping('os').string('name')?.value === 'linux') return;
  for (const place of securityContextsOf(pod)) {
    const user = place.view.mapping('windowsOptions').string('runAsUserName');
    if (user?.value.toLowerCase() !== ADMINISTRATOR) continue;
    yield {
      at: user.valuePlace,
      ...(place.container && { container: place.container }),
      ...inheritorsOf(place, (view) => view.mapping('windowsOptions').field('runAsUserName')),
      message: say`The processes of ${placeName(place)} run as ${user.value}, an administrator, against whom a Windows container is no wall. Set runAsUserName: ContainerUser.`,
      fixes: [
        {
          title: say`Set runAsUserName: ContainerUser in ${placeName(place)}`,
          safety: 'hardening',
          why: say`A program that installs services or writes outside its user’s folders fails.`,
          patches: [{ op: 'set', at: user.path, value: 'ContainerUser' }],
          preferred: true,
        },
      ],
    };
  }
}
