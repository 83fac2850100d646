import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { TolerationFields } from '../../server/src/kubernetes/fields.ts';
import type { Field, View } from '../../server/src/kubernetes/view.ts';
import type { Place } from '../../server/src/yaml/node.ts';
import { say } from '../../server/src/text/say.ts';
import { marksControlPlane } from '../controlPlaneNodes.ts';

export default defineRule({
  id: 'control-plane-toleration',
  title: 'Pod tolerates the taint of the control plane',
  severity: 'medium',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['tolerations'],
      *pod(pod) {
        const [first, ...others] = pod.spec.items('tolerations').filter(admitsToControlPlane);
        if (first === undefined) return;
        const key = taintKey(first);
        yield {
          at: placeOf(first),
          // Node agents run everywhere; others seldom have to.
          severity: pod.resource.kind === 'DaemonSet' ? 'low' : 'medium',
          message:
            key === undefined
              ? say`The pod tolerates every taint, so it may run on control-plane nodes: an escape there reaches the whole cluster. Name the taints that it has to tolerate.`
              : say`The pod tolerates the taint ${key.value}, so it may run on control-plane nodes: an escape there reaches the whole cluster. Remove the toleration.`,
          related: others.map((toleration) => ({
            message: say`Tolerated here, too.`,
            at: placeOf(toleration),
          })),
          fixes: [
            {
              title: say`Keep the pod off control-plane nodes`,
              safety: 'choice',
              why: say`The pod no longer runs on nodes with these taints.`,
              patches: [first, ...others].map(({ path }) => ({ op: 'remove', at: path })),
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});

function placeOf(toleration: View<TolerationFields>): Place {
  return (taintKey(toleration) ?? toleration.string('operator'))?.valuePlace ?? toleration.anchor;
}

/** Undefined where it is empty: the toleration is for every taint then. */
function taintKey(toleration: View<TolerationFields>): Field<string> | undefined {
  const key = toleration.string('key');
  return key?.value === '' ? undefined : key;
}

/** The taint’s effect is NoSchedule; a toleration without an effect is for all. */
function admitsToControlPlane(toleration: View<TolerationFields>): boolean {
  const effect = toleration.string('effect')?.value ?? '';
  if (effect !== '' && effect !== 'NoSchedule') return false;
  const key = taintKey(toleration)?.value;
  if (key !== undefined) return marksControlPlane(key);
  return toleration.string('operator')?.value === 'Exists';
}
