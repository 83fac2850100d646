import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, Severity } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { volumeName } from '../../server/src/kubernetes/volumes.ts';
import { withoutVolume } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'git-repo-volume',
  title: 'gitRepo volume',
  severity: 'medium',
  level: 'restricted',
  control: 'restrictedVolumes',
  fix: 'choice',
  supersedes: ['restricted-volume-type'],
  variants: [
    {
      since: 0,
      keys: ['gitRepo'],
      name: 'the kubelet clones it',
      pod: (pod) =>
        gitReposOf(pod, 'critical', say`the node’s git clones it as root and can run its hooks`),
    },
    {
      since: 33,
      keys: ['gitRepo'],
      name: 'switched off by default',
      pod: (pod) =>
        gitReposOf(
          pod,
          'medium',
          say`kubelets refuse it since 1.33, and before they cloned it as root`,
        ),
    },
    {
      since: 36,
      keys: ['gitRepo'],
      name: 'removed',
      pod: (pod) =>
        gitReposOf(
          pod,
          'low',
          say`kubelets no longer know it, and before 1.33 they cloned it as root`,
        ),
    },
  ],
});

function* gitReposOf(pod: Pod, severity: Severity, danger: Text): Iterable<Draft> {
  for (const volume of pod.spec.items('volumes')) {
    const gitRepo = volume.field('gitRepo');
    if (gitRepo?.value.kind !== 'mapping') continue;
    const name = volumeName(volume);
    yield {
      at: gitRepo.keyPlace,
      severity,
      message: say`Volume "${name}" is a git repository: ${danger}. Clone in an init container into an emptyDir.`,
      fixes: [
        {
          title: say`Replace gitRepo of volume "${name}" by an emptyDir`,
          safety: 'choice',
          why: say`The directory is empty until an init container clones into it.`,
          patches: [
            { op: 'remove', at: gitRepo.path },
            { op: 'set', at: [...volume.path, 'emptyDir'], value: {} },
          ],
        },
        {
          title: say`Remove volume "${name}" and its mounts`,
          safety: 'choice',
          why: say`The containers no longer find the repository at the mounted path.`,
          patches: withoutVolume(pod, volume),
        },
      ],
    };
  }
}
