import { annotationOf } from '../kubernetes/annotations.ts';
import { APP_ARMOR_PREFIX } from '../kubernetes/appArmor.ts';
import type { ProfileFields } from '../kubernetes/fields.ts';
import { effectiveSecurity } from '../kubernetes/inheritance.ts';
import { linuxFieldsOf } from '../kubernetes/linuxFields.ts';
import type { Container, Pod } from '../kubernetes/pod.ts';
import { SECCOMP_CONTAINER_PREFIX, SECCOMP_POD_KEY } from '../kubernetes/seccomp.ts';
import {
  containerSecurityContext,
  placeName,
  podSecurityContext,
  securityContextsOf,
} from '../kubernetes/securityContexts.ts';
import type { SecurityContext } from '../kubernetes/securityContexts.ts';
import type { View } from '../kubernetes/view.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/**
 * Why the API server would not admit a pod, among what fixes could bring about; empty when nothing
 * is known against it. Each reason is a clause that names its container.
 * Source: pkg/apis/core/validation/validation.go of Kubernetes 1.37.
 */
export function inadmissible(pod: Pod): readonly Text[] {
  return [
    ...(pod.isWindows ? linuxFields(pod) : []),
    ...namespaceContradictions(pod),
    ...securityContextsOf(pod).flatMap(profileContradictions),
    ...annotationContradictions(pod),
    ...hostProcessContradictions(pod),
    ...pod.containers.flatMap((container) => [
      ...escalationContradictions(container),
      ...procMountContradictions(container),
      ...mountContradictions(container),
    ]),
  ];
}

function linuxFields(pod: Pod): readonly Text[] {
  return linuxFieldsOf(pod).map(({ name, container }) =>
    container === undefined
      ? say`the pod sets ${name}, which a Windows pod may not`
      : say`container "${container.name}" sets ${name}, which a Windows pod may not`,
  );
}

function namespaceContradictions({ spec }: Pod): readonly Text[] {
  const reasons: Text[] = [];
  if (spec.boolean('hostUsers')?.value === false) {
    const shared = (['hostNetwork', 'hostPID', 'hostIPC'] as const).filter(
      (name) => spec.boolean(name)?.value === true,
    );
    reasons.push(...shared.map((name) => say`hostUsers: false does not go with ${name}: true`));
  }
  if (
    spec.boolean('shareProcessNamespace')?.value === true &&
    spec.boolean('hostPID')?.value === true
  ) {
    reasons.push(say`shareProcessNamespace: true does not go with hostPID: true`);
  }
  return reasons;
}

/** `localhostProfile` stands beside the type Localhost and nowhere else. */
function profileContradictions(context: SecurityContext): readonly Text[] {
  return (['seccompProfile', 'appArmorProfile'] as const).flatMap((name) => {
    const profile = context.view.mapping(name);
    if (!profile.exists) return [];
    const needsPath = profile.string('type')?.value === 'Localhost';
    const hasPath = profile.field('localhostProfile') !== undefined;
    if (needsPath === hasPath) return [];
    const place = placeName(context);
    return [
      needsPath
        ? say`the ${name} of ${place} lacks its localhostProfile`
        : say`the ${name} of ${place} has a localhostProfile although its type is not Localhost`,
    ];
  });
}

function annotationContradictions(pod: Pod): readonly Text[] {
  if (pod.isWindows) return [];
  const reasons = seccompContradiction(pod, podSecurityContext(pod), SECCOMP_POD_KEY);
  const ofContainers = pod.containers.flatMap((container) => {
    const context = containerSecurityContext(container);
    const appArmor = effectiveSecurity(container, 'appArmorProfile').mapping('appArmorProfile');
    const annotation = annotationOf(pod, APP_ARMOR_PREFIX + container.name)?.value;
    const agrees =
      annotation === undefined || !appArmor.exists || annotationsFor(appArmor).includes(annotation);
    return [
      ...seccompContradiction(pod, context, SECCOMP_CONTAINER_PREFIX + container.name),
      ...(agrees
        ? []
        : [
            say`the AppArmor annotation of ${placeName(context)} says something else than its appArmorProfile`,
          ]),
    ];
  });
  return [...reasons, ...ofContainers];
}

function seccompContradiction(pod: Pod, context: SecurityContext, key: string): readonly Text[] {
  const annotation = annotationOf(pod, key)?.value;
  const profile = context.view.mapping('seccompProfile');
  if (annotation === undefined || !profile.exists || annotationsFor(profile).includes(annotation))
    return [];
  return [
    say`the seccomp annotation of ${placeName(context)} says something else than its seccompProfile`,
  ];
}

/** The annotation values that say what a profile field says. */
function annotationsFor(profile: View<ProfileFields>): readonly string[] {
  switch (profile.string('type')?.value) {
    case 'RuntimeDefault':
      return ['runtime/default', 'docker/default'];
    case 'Unconfined':
      return ['unconfined'];
    case 'Localhost':
      return [`localhost/${profile.string('localhostProfile')?.value ?? ''}`];
    default:
      return [];
  }
}

function hostProcessContradictions(pod: Pod): readonly Text[] {
  const isHostProcess = (view: SecurityContext['view']): boolean | undefined =>
    view.mapping('windowsOptions').boolean('hostProcess')?.value;
  const ofPod = isHostProcess(podSecurityContext(pod).view);
  const ofContainers = pod.containers.map((container) =>
    isHostProcess(containerSecurityContext(container).view),
  );
  const effective = ofContainers.map((own) => own ?? ofPod ?? false);
  if (ofPod !== undefined && ofContainers.some((own) => own !== undefined && own !== ofPod)) {
    return [say`hostProcess of a container says something else than that of the pod`];
  }
  if (!effective.includes(true)) return [];
  const reasons: Text[] = [];
  if (effective.includes(false))
    reasons.push(say`either all containers of a pod are HostProcess containers or none`);
  if (pod.spec.boolean('hostNetwork')?.value !== true)
    reasons.push(say`HostProcess containers need hostNetwork: true`);
  return reasons;
}

function escalationContradictions({ name, view }: Container): readonly Text[] {
  const context = view.mapping('securityContext');
  if (context.boolean('allowPrivilegeEscalation')?.value !== false) return [];
  const contradiction = (other: string): Text =>
    say`allowPrivilegeEscalation: false of container "${name}" does not go with ${other}`;
  const reasons: Text[] = [];
  if (context.boolean('privileged')?.value === true)
    reasons.push(contradiction('privileged: true'));
  // The API server compares this spelling alone; the runtime understands SYS_ADMIN too.
  const added = context.mapping('capabilities').strings('add');
  if (added.some(({ value }) => value === 'CAP_SYS_ADMIN'))
    reasons.push(contradiction('CAP_SYS_ADMIN'));
  return reasons;
}

function procMountContradictions({ name, view, pod }: Container): readonly Text[] {
  const isUnmasked = view.mapping('securityContext').string('procMount')?.value === 'Unmasked';
  if (!isUnmasked || pod.spec.boolean('hostUsers')?.value === false) return [];
  return [say`procMount: Unmasked of container "${name}" needs hostUsers: false`];
}

function mountContradictions({ name, view, pod }: Container): readonly Text[] {
  const isPrivileged = view.mapping('securityContext').boolean('privileged')?.value === true;
  const volumes = new Set(pod.spec.items('volumes').map((volume) => volume.string('name')?.value));
  return view.items('volumeMounts').flatMap((mount) => {
    const volume = mount.string('name')?.value;
    const propagation = mount.string('mountPropagation')?.value;
    const recursive = mount.string('recursiveReadOnly')?.value;
    const reasons: Text[] = [];
    if (volume !== undefined && !volumes.has(volume)) {
      reasons.push(say`container "${name}" mounts the volume "${volume}", which is not there`);
    }
    if (propagation === 'Bidirectional' && !isPrivileged) {
      reasons.push(
        say`mountPropagation: Bidirectional of container "${name}" needs privileged: true`,
      );
    }
    if (recursive !== undefined && recursive !== 'Disabled') {
      const isReadOnly = mount.boolean('readOnly')?.value === true;
      const isPrivate = propagation === undefined || propagation === 'None';
      if (!isReadOnly || !isPrivate) {
        reasons.push(
          say`recursiveReadOnly of container "${name}" needs readOnly: true and no mountPropagation`,
        );
      }
    }
    return reasons;
  });
}
