import type { TolerationFields } from '../server/src/kubernetes/fields.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';
import type { Field, View } from '../server/src/kubernetes/view.ts';
import type { FieldPath } from '../server/src/yaml/fieldPath.ts';
import type { Place } from '../server/src/yaml/node.ts';

/** Labels and taints of control-plane nodes; kubeadm sets the second up to Kubernetes 1.24. */
const CONTROL_PLANE_KEYS: ReadonlySet<string> = new Set([
  'node-role.kubernetes.io/control-plane',
  'node-role.kubernetes.io/master',
]);

/** Whether a label or a taint of this key marks nodes of the control plane. */
function marksControlPlane(key: string): boolean {
  return CONTROL_PLANE_KEYS.has(key);
}

/** A setting that leads a pod to nodes of the control plane. */
export interface ControlPlaneSetting {
  readonly at: Place;
  /** Of the label or taint; undefined for a toleration of every taint. */
  readonly key: string | undefined;
  /** What to remove. */
  readonly path: FieldPath;
}

/** Tolerations with which the pod may run there. */
export function controlPlaneTolerations({ spec }: Pod): readonly ControlPlaneSetting[] {
  return spec
    .items('tolerations')
    .filter(admitsToControlPlane)
    .map((toleration) => ({
      at: (taintKey(toleration) ?? toleration.string('operator'))?.valuePlace ?? toleration.anchor,
      key: taintKey(toleration)?.value,
      path: toleration.path,
    }));
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

/** A label that the pod demands of its node, with which that is one of the control plane. */
export interface ControlPlaneDemand extends ControlPlaneSetting {
  readonly key: string;
}

/** By its node selector or its affinity. */
export function controlPlaneDemands(pod: Pod): readonly ControlPlaneDemand[] {
  return [...selected(pod), ...required(pod)];
}

function selected({ spec }: Pod): readonly ControlPlaneDemand[] {
  const labels = spec.mapping('nodeSelector').fields();
  return labels
    .map(({ keyPlace, path }) => ({ at: keyPlace, key: String(path.at(-1)), path }))
    .filter(({ key }) => marksControlPlane(key));
}

/** Terms are alternatives: only where each asks for it must the node be of the control plane. */
function required({ spec }: Pod): readonly ControlPlaneDemand[] {
  const terms = spec
    .mapping('affinity')
    .mapping('nodeAffinity')
    .mapping('requiredDuringSchedulingIgnoredDuringExecution')
    .items('nodeSelectorTerms');
  const demands = terms.map((term) =>
    term.items('matchExpressions').flatMap((expression) => {
      const key: Field<string> | undefined = expression.string('key');
      const operator = expression.string('operator')?.value;
      if (key === undefined || !marksControlPlane(key.value)) return [];
      if (operator !== 'Exists' && operator !== 'In') return [];
      return [{ at: key.valuePlace, key: key.value, path: expression.path }];
    }),
  );
  return demands.every((ofTerm) => ofTerm.length > 0) ? demands.flat() : [];
}
