import type { Fix } from '../server/src/engine/fix.ts';
import type { Container, Pod } from '../server/src/kubernetes/pod.ts';
import type { VolumeFields } from '../server/src/kubernetes/fields.ts';
import type { Field, View } from '../server/src/kubernetes/view.ts';
import { mountsOf } from '../server/src/kubernetes/volumes.ts';
import { say } from '../server/src/text/say.ts';
import type { Patch } from '../server/src/yaml/edit/patch.ts';

// Each removal takes with it what the API server refuses to admit, or what no longer has a meaning,
// once the setting is gone (validation of core/v1 in Kubernetes 1.37).

/** Bidirectional mount propagation is admitted in privileged containers alone. */
export function withoutPrivileged(container: Container): readonly Patch[] {
  const shared = container.view
    .items('volumeMounts')
    .filter((mount) => mount.string('mountPropagation')?.value === 'Bidirectional');
  return [
    removal(container.view.mapping('securityContext').pathTo('privileged')),
    ...shared.map((mount) => removal(mount.pathTo('mountPropagation'))),
  ];
}

/** The one fix of whatever a pod does with the node's process IDs. */
export function hostPidRemoval(hostPid: Field<boolean>): Fix {
  return {
    title: say`Remove hostPID`,
    safety: 'hardening',
    why: say`Programs that watch or signal the node’s processes no longer see them.`,
    patches: [removal(hostPid.path)],
    preferred: true,
  };
}

/** A pod with HostProcess containers must use the host network, so the one goes with the other. */
export function withoutHostNetwork(pod: Pod): readonly Patch[] {
  const { spec } = pod;
  const patches = hostProcessFields(pod).map(({ path }) => removal(path));
  if (spec.boolean('hostNetwork')?.value === true) {
    patches.push(removal(spec.pathTo('hostNetwork')));
    const dnsPolicy = spec.string('dnsPolicy');
    if (dnsPolicy?.value === 'ClusterFirstWithHostNet') patches.push(removal(dnsPolicy.path));
  }
  return patches;
}

/** Every `hostProcess: true` of the pod and its containers, the pod's first. */
export function hostProcessFields(pod: Pod): readonly Field<boolean>[] {
  const contexts = [
    pod.spec.mapping('securityContext').mapping('windowsOptions'),
    ...pod.containers.map(({ view }) => view.mapping('securityContext').mapping('windowsOptions')),
  ];
  return contexts.flatMap((options) => {
    const hostProcess = options.boolean('hostProcess');
    return hostProcess?.value === true ? [hostProcess] : [];
  });
}

/** A volume goes together with its mounts in all containers of the pod. */
export function withoutVolume(pod: Pod, volume: View<VolumeFields>): readonly Patch[] {
  return [removal(volume.path), ...mountsOf(pod, volume).map(({ mount }) => removal(mount.path))];
}

function removal(at: Patch['at']): Patch {
  return { op: 'remove', at };
}
