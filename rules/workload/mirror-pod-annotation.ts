import { defineRule } from '../../server/src/engine/defineRule.ts';
import { annotationKey, annotationsOf } from '../../server/src/kubernetes/annotations.ts';
import { isReadFromCluster } from '../../server/src/kubernetes/liveObject.ts';
import { say } from '../../server/src/text/say.ts';

/** What the kubelet writes on the API object that stands for a static pod; the first decides. */
const MARKERS = [
  'kubernetes.io/config.mirror',
  'kubernetes.io/config.source',
  'kubernetes.io/config.hash',
  'kubernetes.io/config.seen',
];

export default defineRule({
  id: 'mirror-pod-annotation',
  title: 'Annotations of a mirror pod',
  severity: 'medium',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: MARKERS,
      *pod(pod) {
        if (isReadFromCluster(pod.resource)) return;
        const written = annotationsOf(pod).filter((entry) =>
          MARKERS.includes(annotationKey(entry)),
        );
        const [first] = written.toSorted((a, b) => rank(annotationKey(a)) - rank(annotationKey(b)));
        if (first === undefined) return;
        yield {
          at: first.keyPlace,
          message: say`The annotation ${annotationKey(first)} makes the pod look like a static pod of a node: drains and controllers pass it by, and readers trust it. Remove it.`,
          fixes: [
            {
              title: say`Remove the annotations of a mirror pod`,
              safety: 'choice',
              why: say`Tools that read these annotations then take the pod for an ordinary one.`,
              patches: written.map(({ path }) => ({ op: 'remove', at: path })),
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});

function rank(key: string): number {
  return MARKERS.indexOf(key);
}
