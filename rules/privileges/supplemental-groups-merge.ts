import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import { isUserNamespaced } from '../userNamespaces.ts';
import { linuxSetting } from '../windowsNodes.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'supplemental-groups-merge',
  title: 'Groups of the image are merged',
  severity: 'info',
  persona: 'auditor',
  fix: 'choice',
  variants: [{ since: 33, keys: ['runAsUser'], name: 'The policy is on by default', pod: merged }],
});

function* merged(pod: Pod, context: RuleContext): Iterable<Draft> {
  if (pod.isWindows || isUserNamespaced(pod, context)) return;
  if (!securityContextsOf(pod).some(({ view }) => view.number('runAsUser') !== undefined)) return;
  const securityContext = pod.spec.mapping('securityContext');
  const policy = securityContext.field('supplementalGroupsPolicy');
  const written = securityContext.string('supplementalGroupsPolicy');
  if (policy !== undefined && written?.value !== 'Merge') return;
  yield {
    at: written?.valuePlace ?? securityContext.anchor,
    missing: written === undefined,
    message: say`The image’s /etc/group can add groups to the user that the pod names, such as disk or docker, and nothing shows them. Set supplementalGroupsPolicy: Strict.`,
    fixes: [
      linuxSetting(pod, {
        title: say`Set supplementalGroupsPolicy: Strict`,
        safety: 'choice',
        why: say`The pod starts only on nodes whose runtime knows the policy, and files that the image opens to such a group are closed to the program.`,
        patches: [
          { op: 'set', at: securityContext.pathTo('supplementalGroupsPolicy'), value: 'Strict' },
        ],
        preferred: true,
      }),
    ],
  };
}
