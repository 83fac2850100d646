import { defineRule } from '../../server/src/engine/defineRule.ts';
import { cis, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';
import { mountsOf, volumeName, withoutVolume } from '../removals.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-path-volume',
  title: 'hostPath volume',
  severity: 'high',
  level: 'baseline',
  control: 'hostPathVolumes',
  rationale:
    'A hostPath volume gives containers a directory, file, socket or device of the node. What it holds can be read, and unless every mount is read-only, changed.',
  escape:
    'Write a job to the node’s /etc/cron.d, a key to /root/.ssh/authorized_keys, or a static pod to /etc/kubernetes/manifests. With a container runtime’s socket, even read-only: ask the runtime for a privileged container.',
  remedy:
    'Use an emptyDir for scratch space, a configMap or secret for files, a persistentVolumeClaim for data. Node agents that need the path belong in a namespace of their own.',
  references: [POD_SECURITY_STANDARDS, cis('5.2.12'), NSA_HARDENING_GUIDE, mitre('T1611')],
  fix: 'choice',
  variants: [
    {
      since: 0,
      *pod(pod) {
        for (const volume of pod.spec.items('volumes')) {
          const hostPath = volume.field('hostPath');
          if (hostPath?.value.kind !== 'mapping') continue;
          const name = volumeName(volume);
          const path = volume.mapping('hostPath').string('path')?.value ?? 'a path';
          yield {
            at: hostPath.keyPlace,
            message: say`Volume "${name}" mounts ${path} of the node: what can read or write it can take over the node. Use an emptyDir, configMap or persistentVolumeClaim.`,
            related: mountsOf(pod, volume).map(({ container, mount }) => ({
              message: say`Mounted here by container "${container.name}".`,
              at: mount.string('mountPath')?.valuePlace ?? mount.anchor,
            })),
            fixes: [
              {
                title: say`Remove volume "${name}" and its mounts`,
                safety: 'choice',
                why: say`The containers no longer find the node’s files at the mounted path.`,
                patches: withoutVolume(pod, volume),
              },
              {
                title: say`Replace hostPath of volume "${name}" by an emptyDir`,
                safety: 'choice',
                why: say`The containers find an empty directory that lives as long as the pod.`,
                patches: [
                  { op: 'remove', at: hostPath.path },
                  { op: 'set', at: [...volume.path, 'emptyDir'], value: {} },
                ],
              },
            ],
          };
        }
      },
    },
  ],
});
