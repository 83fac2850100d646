import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext, Severity } from '../../server/src/engine/rule.ts';
import type { HostPathClassName } from '../../server/src/kubernetes/hostPathTable.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { gravest } from '../dangers.ts';
import { rootOf, storyOf } from '../ingredients.ts';
import { ingredientsOf, isSocket } from '../nodeMounts.ts';
import type { NodeMount } from '../nodeMounts.ts';
import { changedByRoot } from '../rootMounts.ts';
import { userOf } from '../rootUser.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-path-writable-by-root',
  title: 'Root of a container changes what the node runs or trusts',
  severity: 'critical',
  fix: 'none',
  isPath: true,
  variants: [{ since: 0, keys: ['hostPath', 'persistentVolumeClaim'], pod: writes }],
});

function* writes(pod: Pod, context: RuleContext): Iterable<Draft> {
  const mounts = changedByRoot(pod, context);
  const severity = gravest(mounts.map(severityOf));
  const first = mounts.find((mount) => severityOf(mount) === severity);
  if (first === undefined || severity === undefined) return;
  const [decisive, ...own] = ingredientsOf(first);
  if (decisive === undefined) return;
  const containers = [...new Set([first, ...mounts].map(({ container }) => container))];
  yield {
    ...storyOf(decisive, [...own, ...containers.map(rootOf), ...mounts.flatMap(ingredientsOf)]),
    container: first.container,
    severity,
    message: messageOf(first),
  };
}

function severityOf({ pathClass }: NodeMount): Severity {
  return pathClass.readWrite;
}

function messageOf({ container, path, pathClass }: NodeMount): Text {
  const able = ABILITIES[pathClass.name] ?? ABILITIES.root;
  const advice = isSocket(pathClass)
    ? say`Remove the volume.`
    : say`Mount it read-only, or run as another user.`;
  return userOf(container) === 0
    ? say`Container "${container.name}" runs as root and has ${path} of the node: it can ${able}. ${advice}`
    : say`Container "${container.name}" has ${path} of the node, and nothing keeps it from being root: it can ${able}. ${advice}`;
}

/** What root does with paths of a class; completes `it can …`. */
const ABILITIES: Partial<Record<HostPathClassName, Text>> & { readonly root: Text } = {
  root: say`change every file of the node`,
  'runtime-socket': say`have the runtime start privileged containers`,
  'control-socket': say`have the node’s system manager run commands`,
  kubelet: say`steal the kubelet’s identity and change the files of other pods`,
  'control-plane': say`read and change the keys and settings of the control plane`,
  credentials: say`give itself an account on the node`,
  cni: say`replace the network plugins that the node runs as root`,
  'system-exec': say`replace what the node runs as root`,
  'kernel-fs': say`change kernel settings that run programs on the node`,
  'runtime-data': say`change the files of every container on the node`,
  device: say`reach every device of the node`,
  log: say`have the kubelet read any file of the node as a log`,
};
