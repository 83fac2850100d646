import type { Json } from '../../server/src/yaml/edit/patch.ts';
import type { PodJson } from './passingPod.ts';
import { isObject } from './setField.ts';

type Fields = { readonly [key: string]: Json };

const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'];
const ALLOWED_VOLUMES = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'name',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);
const CONFINEMENT = /^(?:container\.)?(?:apparmor\.security\.beta|seccomp\.security\.alpha)\./;
const CONFINEMENT_CONTAINER = /^container\.(?:apparmor|seccomp)\.security\./;

/**
 * Writes what `restricted` asks for, field by field as the Pod Security Standards' page lists it,
 * with none of the product's code: what a person would do who keeps the rest of the pod.
 */
export function hardenByHand({ metadata, spec }: PodJson): PodJson {
  const { hostNetwork: _n, hostPID: _p, hostIPC: _i, os: _os, ...kept } = fieldsOf(spec);
  const {
    seLinuxOptions: _s,
    windowsOptions: _w,
    sysctls: _y,
    ...security
  } = fieldsOf(kept.securityContext);
  const lists = CONTAINER_LISTS.filter((list) => Array.isArray(kept[list])).map((list) => [
    list,
    itemsOf(kept[list]).map(hardenContainer),
  ]);
  return {
    metadata: withoutConfinementAnnotations(metadata),
    spec: {
      ...kept,
      ...Object.fromEntries(lists),
      ...(Array.isArray(kept.volumes) && { volumes: itemsOf(kept.volumes).map(allowedVolume) }),
      securityContext: {
        ...security,
        runAsNonRoot: true,
        ...(security.runAsUser === 0 && { runAsUser: 10001 }),
        seccompProfile: { type: 'RuntimeDefault' },
        ...(security.appArmorProfile !== undefined && {
          appArmorProfile: { type: 'RuntimeDefault' },
        }),
      },
    },
  };
}

function hardenContainer(container: Json): Json {
  if (!isObject(container)) return container;
  const { ports, ...rest } = container;
  const handlers = ['livenessProbe', 'readinessProbe', 'startupProbe'].filter(
    (name) => name in rest,
  );
  const lifecycle = fieldsOf(rest.lifecycle);
  const { runAsUser } = fieldsOf(rest.securityContext);
  const { readOnlyRootFilesystem, runAsGroup } = fieldsOf(rest.securityContext);
  return {
    ...rest,
    ...Object.fromEntries(handlers.map((name) => [name, withoutHost(rest[name])])),
    ...(isObject(rest.lifecycle) && {
      lifecycle: Object.fromEntries(
        Object.entries(lifecycle).map(([name, handler]) => [name, withoutHost(handler)]),
      ),
    }),
    ...(Array.isArray(ports) && { ports: itemsOf(ports).map(withoutHostPort) }),
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      ...(readOnlyRootFilesystem !== undefined && { readOnlyRootFilesystem }),
      ...(runAsGroup !== undefined && { runAsGroup }),
      ...(runAsUser !== undefined && runAsUser !== 0 && { runAsUser }),
    },
  };
}

function withoutHost(handler: Json | undefined): Json {
  const fields = fieldsOf(handler);
  const entries = Object.entries(fields).map(([name, action]) => {
    if (!isObject(action) || !('host' in action)) return [name, action];
    const { host: _host, ...rest } = action;
    return [name, rest];
  });
  return isObject(handler) ? Object.fromEntries(entries) : (handler ?? null);
}

function withoutHostPort(port: Json): Json {
  const { hostPort: _port, hostIP: _ip, ...rest } = fieldsOf(port);
  return isObject(port) ? rest : port;
}

function allowedVolume(volume: Json): Json {
  const fields = fieldsOf(volume);
  if (Object.keys(fields).every((key) => ALLOWED_VOLUMES.has(key))) return volume;
  return { name: fields.name ?? null, emptyDir: {} };
}

function withoutConfinementAnnotations(metadata: Json): Json {
  const fields = fieldsOf(metadata);
  const annotations = Object.entries(fieldsOf(fields.annotations)).filter(
    ([key]) => !CONFINEMENT.test(key) && !CONFINEMENT_CONTAINER.test(key),
  );
  return isObject(metadata) && isObject(fields.annotations)
    ? { ...fields, annotations: Object.fromEntries(annotations) }
    : metadata;
}

function fieldsOf(value: Json | undefined): Fields {
  return isObject(value) ? value : {};
}

function itemsOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
