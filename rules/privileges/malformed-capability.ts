import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import {
  droppedCapabilities,
  isCapability,
  normalizeCapability,
} from '../../server/src/kubernetes/capabilities.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';

export default defineRule({
  id: 'malformed-capability',
  title: 'Dropped capability with a name that is none',
  severity: 'medium',
  rationale:
    'Kubernetes names capabilities in upper case and without CAP_. A runtime may ignore a name that it does not know, so that the container keeps what its author believes to be dropped.',
  escape:
    'The container still holds the capability: after `drop: [CAP_NET_RAW]` containerd looks for CAP_CAP_NET_RAW, finds none, and the pod can go on forging packets.',
  remedy: 'Write the name as Kubernetes does: `ALL`, `NET_RAW`.',
  references: [
    {
      name: 'Kubernetes: set capabilities for a container',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container',
    },
    { name: 'capabilities(7)', url: 'https://man7.org/linux/man-pages/man7/capabilities.7.html' },
  ],
  fix: 'safe',
  variants: [
    {
      since: 0,
      // Names in `add` that are spelled otherwise are capability-beyond-baseline already.
      *container(container) {
        for (const dropped of droppedCapabilities(container)) {
          if (isCapability(dropped.value)) continue;
          yield {
            at: dropped.valuePlace,
            message: messageFor(container, dropped.value),
            fixes: respelling(container, dropped),
          };
        }
      },
    },
  ],
});

function messageFor({ name }: Container, dropped: string): string {
  const known = normalizeCapability(dropped);
  return isCapability(known)
    ? `Container "${name}" drops "${dropped}", a spelling that runtimes may ignore: the capability may stay. Write ${known}.`
    : `Container "${name}" drops "${dropped}", which is no capability of Linux, so nothing is dropped. Correct the name or drop ALL.`;
}

function respelling(container: Container, dropped: Field<string>): readonly Fix[] {
  const known = normalizeCapability(dropped.value);
  if (!isCapability(known)) return [];
  const isRepeated = droppedCapabilities(container).some(({ value }) => value === known);
  return [
    {
      title: isRepeated ? `Remove "${dropped.value}": ${known} is dropped already` : `Write ${known}`,
      safety: 'safe',
      patches: [
        isRepeated
          ? { op: 'remove', at: dropped.path }
          : { op: 'set', at: dropped.path, value: known },
      ],
      preferred: true,
    },
  ];
}
