import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import { isReadFromCluster } from '../../server/src/kubernetes/liveObject.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';
import { say } from '../../server/src/text/say.ts';
import type { FieldPath } from '../../server/src/yaml/fieldPath.ts';

export default defineRule({
  id: 'ephemeral-containers',
  title: 'Ephemeral containers in a manifest',
  severity: 'medium',
  fix: 'safe',
  variants: [
    {
      since: 0,
      keys: ['ephemeralContainers'],
      *pod(pod) {
        const list = pod.spec.field('ephemeralContainers');
        if (list?.value.kind !== 'sequence' || list.value.items.length === 0) return;
        // A record of a pod that somebody debugged.
        if (isReadFromCluster(pod.resource)) return;
        yield {
          at: list.keyPlace,
          message: say`The manifest holds ephemeral containers, which only kubectl debug adds: the API server refuses it, and debug containers bring privileges along. Remove them.`,
          fixes: [removal(pod, list.path)],
        };
      },
    },
  ],
});

/** The API server creates neither a Pod nor a template with them; what other kinds do is theirs. */
function removal({ resource }: Pod, at: FieldPath): Fix {
  const isBuiltIn = BUILT_IN_WORKLOADS.some(
    ({ kind, groups }) => kind === resource.kind && groups.includes(resource.group),
  );
  return {
    title: say`Remove ephemeralContainers`,
    safety: isBuiltIn ? 'safe' : 'choice',
    ...(isBuiltIn ? {} : { why: say`Whatever creates the pod may add the containers later.` }),
    patches: [{ op: 'remove', at }],
    preferred: true,
  };
}
