import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { seLinuxTypeAllowedSince } from '../../server/src/kubernetes/seLinux.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import { formatVersion } from '../../server/src/kubernetes/version.ts';
import { say } from '../../server/src/text/say.ts';
import { inheritorsOf } from '../inheritors.ts';

export default defineRule({
  id: 'selinux-type',
  title: 'SELinux type that is none of a container’s',
  severity: 'high',
  level: 'baseline',
  control: 'seLinuxOptions',
  fix: 'hardening',
  variants: [
    { since: 0, keys: ['seLinuxOptions'], pod: forbiddenTypes },
    {
      since: 31,
      name: 'container_engine_t is allowed, too',
      keys: ['seLinuxOptions'],
      pod: forbiddenTypes,
    },
  ],
});

function* forbiddenTypes(pod: Pod, { version }: RuleContext): Iterable<Draft> {
  for (const context of securityContextsOf(pod)) {
    const type = context.view.mapping('seLinuxOptions').string('type');
    if (type === undefined) continue;
    const since = seLinuxTypeAllowedSince(type.value);
    if (since !== undefined && since <= version) continue;
    yield {
      at: type.valuePlace,
      ...(context.container && { container: context.container }),
      ...inheritorsOf(context, (view) => view.field('seLinuxOptions')),
      message:
        since === undefined
          ? say`The SELinux type "${type.value}" of ${placeName(context)} is none of the confined container types. Remove it: the runtime then chooses container_t.`
          : say`The SELinux type "${type.value}" of ${placeName(context)} is allowed from Kubernetes ${formatVersion(since)} on only. Remove it: the runtime then chooses container_t.`,
      fixes: [
        {
          title: say`Remove the SELinux type from ${placeName(context)}`,
          safety: 'hardening',
          why: say`SELinux then confines the process to its own files; access to files of the node is refused.`,
          patches: [{ op: 'remove', at: type.path }],
          preferred: true,
        },
      ],
    };
  }
}
