import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import {
  addedCapabilities,
  normalizeCapability,
} from '../../server/src/kubernetes/capabilities.ts';
import { effectiveSecurity } from '../../server/src/kubernetes/inheritance.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import { userOf } from '../rootUser.ts';
import { linuxSetting } from '../windowsNodes.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'host-user-namespace',
  title: 'Root in the pod is root on the node',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  // Before 1.33 the field is dropped unless the cluster has switched it on.
  variants: [{ since: 33, name: 'User namespaces are on by default', pod: withoutUserNamespace }],
});

function* withoutUserNamespace(pod: Pod): Iterable<Draft> {
  const written = pod.spec.boolean('hostUsers');
  if (written?.value === false || pod.isWindows || !pod.containers.some(mayActAsRoot)) return;
  const obstacle = obstacleIn(pod);
  yield {
    at: written?.valuePlace ?? pod.spec.anchor,
    missing: written === undefined,
    message:
      obstacle === undefined
        ? say`Root in this pod is root on the node once one wall breaks: no user namespace sets them apart. Set hostUsers: false if the nodes support it.`
        : say`Root in this pod is root on the node once one wall breaks. A user namespace would set them apart, but does not go with ${obstacle}: remove that first.`,
    fixes: obstacle === undefined ? [linuxSetting(pod, userNamespace(pod))] : [],
  };
}

function userNamespace({ spec }: Pod): Fix {
  return {
    title: say`Set hostUsers: false`,
    safety: 'choice',
    why: say`The pod starts only on nodes with Linux 6.3 or newer, a runtime that maps users, and volumes whose file systems can be mapped.`,
    patches: [{ op: 'set', at: spec.pathTo('hostUsers'), value: false }],
    preferred: true,
  };
}

/** What the API server or the kubelet refuses together with `hostUsers: false`. */
function obstacleIn({ spec, containers }: Pod): string | undefined {
  const shared = (['hostNetwork', 'hostPID', 'hostIPC'] as const).find(
    (name) => spec.boolean(name)?.value === true,
  );
  if (shared !== undefined) return shared;
  if (containers.some(({ view }) => view.items('volumeDevices').length > 0)) return 'volumeDevices';
  return spec.items('volumes').some((volume) => volume.mapping('nfs').exists) ? 'nfs' : undefined;
}

/** Unless the manifest proves that it runs as an ordinary user without capabilities of weight. */
function mayActAsRoot(container: Container): boolean {
  const isPrivileged = container.view.mapping('securityContext').boolean('privileged')?.value;
  if (isPrivileged === true || addedCapabilities(container).some(isOfWeight)) return true;
  const user = userOf(container);
  if (user !== undefined) return user === 0;
  return effectiveSecurity(container, 'runAsNonRoot').boolean('runAsNonRoot')?.value !== true;
}

function isOfWeight({ value }: { readonly value: string }): boolean {
  return normalizeCapability(value) !== 'NET_BIND_SERVICE';
}
