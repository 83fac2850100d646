import type { Severity } from '../server/src/engine/rule.ts';
import { isReadFromCluster } from '../server/src/kubernetes/liveObject.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';
import { controlPlaneDemands, controlPlaneTolerations } from './controlPlaneNodes.ts';
import type { Ingredient } from './ingredients.ts';

/** What puts a pod on many nodes, or on those that matter most. */
export interface Placement extends Ingredient {
  readonly severity: Severity;
  readonly message: (container: string) => Text;
}

/** Where the pod runs that makes its escape worth more, the gravest first. */
export function placementsOf(pod: Pod): readonly Placement[] {
  return [...everyNode(pod), ...controlPlane(pod), ...namedNode(pod)];
}

function everyNode({ resource }: Pod): readonly Placement[] {
  const kind = resource.view.string('kind');
  if (resource.kind !== 'DaemonSet' || kind === undefined) return [];
  return [
    {
      at: kind.valuePlace,
      text: say`A DaemonSet runs on every node.`,
      severity: 'critical',
      message: (container) =>
        say`This DaemonSet puts container "${container}", which can take over its node, on every node: who breaks into one of them can have them all. Take away what lets it escape.`,
    },
  ];
}

function controlPlane(pod: Pod): readonly Placement[] {
  const demands = controlPlaneDemands(pod).map(({ at }) => placement(at, demanded));
  const tolerations = controlPlaneTolerations(pod).map(({ at }) => placement(at, tolerated));
  return [...demands, ...tolerations];
}

function placement(at: Ingredient['at'], message: Placement['message']): Placement {
  const text = say`The pod is let onto control-plane nodes here.`;
  return { at, text, severity: 'critical', message };
}

function demanded(container: string): Text {
  return say`Container "${container}" can take over its node, and the pod asks for one of the control plane: who breaks in has etcd, and so the cluster. Let it run on workers.`;
}

function tolerated(container: string): Text {
  return say`Container "${container}" can take over its node, which may be one of the control plane: who breaks in there has etcd, and so the cluster. Remove the toleration.`;
}

function namedNode({ spec, resource }: Pod): readonly Placement[] {
  const nodeName = spec.string('nodeName');
  // A pod that runs has the node that the scheduler gave it.
  if (nodeName === undefined || nodeName.value === '' || isReadFromCluster(resource)) return [];
  return [
    {
      at: nodeName.valuePlace,
      text: say`The pod goes to a node past the scheduler here.`,
      severity: 'high',
      message: (container) =>
        say`Container "${container}" can take over its node, and nodeName puts it on ${nodeName.value} past the taints that keep pods off the control plane. Remove nodeName.`,
    },
  ];
}
