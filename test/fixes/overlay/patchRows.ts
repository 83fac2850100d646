import type { Json } from '../../../server/src/yaml/edit/patch.ts';

/** How a PodSpec changes and what a patch says of it. */
export interface PatchRow {
  readonly title: string;
  /** What the PodSpec says, in flow style. */
  readonly before: string;
  readonly after: string;
  /** The PodSpec's part of a strategic merge patch; undefined for a JSON patch. */
  readonly strategic?: Json;
  /** Operations on the PodSpec, paths without its own. */
  readonly json?: readonly object[];
}

export const PATCH_ROWS: readonly PatchRow[] = [
  {
    title: 'a field that goes is null',
    before: '{hostPID: true, hostIPC: true}',
    after: '{hostIPC: true}',
    strategic: { hostPID: null },
  },
  {
    title: 'a field that comes brings its parents',
    before: '{hostIPC: true}',
    after: '{hostIPC: true, securityContext: {seccompProfile: {type: RuntimeDefault}}}',
    strategic: { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } },
  },
  {
    title: 'a null gives way to a mapping',
    before: '{securityContext: null}',
    after: '{securityContext: {runAsNonRoot: true}}',
    strategic: { securityContext: { runAsNonRoot: true } },
  },
  {
    title: 'a mapping that loses its last field but stays is left empty',
    before: '{securityContext: {runAsUser: 0}}',
    after: '{securityContext: {}}',
    strategic: { securityContext: { runAsUser: null } },
  },
  {
    title: 'a list without a merge key is replaced whole',
    before:
      '{containers: [{name: a, args: [x, w], securityContext: {capabilities: {add: [A, B]}}}]}',
    after: '{containers: [{name: a, args: [w], securityContext: {capabilities: {add: [B]}}}]}',
    strategic: {
      containers: [{ name: 'a', args: ['w'], securityContext: { capabilities: { add: ['B'] } } }],
    },
  },
  {
    title: 'a list without a merge key is replaced when its items are mappings',
    before:
      '{tolerations: [{key: a}, {key: b}], securityContext: {sysctls: [{name: a, value: b}]}}',
    after: '{tolerations: [{key: b}], securityContext: {sysctls: []}}',
    strategic: { tolerations: [{ key: 'b' }], securityContext: { sysctls: [] } },
  },
  {
    title: 'items before the one that changes are named, so that Kustomize keeps the order',
    before: '{initContainers: [{name: a, image: x}, {name: b}, {name: c, image: x}]}',
    after: '{initContainers: [{name: a, image: x}, {name: b, image: w}, {name: c, image: x}]}',
    strategic: { initContainers: [{ name: 'a' }, { name: 'b', image: 'w' }] },
  },
  {
    title: 'ephemeral containers merge by name',
    before: '{ephemeralContainers: [{name: a, securityContext: {privileged: true}}]}',
    after: '{ephemeralContainers: [{name: a}]}',
    strategic: { ephemeralContainers: [{ name: 'a', securityContext: null }] },
  },
  {
    title: 'a volume is deleted by name and another gets a source of another type',
    before:
      '{volumes: [{name: a, hostPath: {path: /}}, {name: b, hostPath: {path: /}}, {name: c}]}',
    after: '{volumes: [{name: b, emptyDir: {}}, {name: c}]}',
    strategic: {
      volumes: [
        { name: 'a', $patch: 'delete' },
        { name: 'b', hostPath: null, emptyDir: {} },
      ],
    },
  },
  {
    title: 'volume mounts merge by mountPath and devices by devicePath',
    before:
      '{containers: [{name: a, volumeMounts: [{mountPath: /a, name: v}, {mountPath: /b, name: v, readOnly: false}], volumeDevices: [{devicePath: /a, name: x}, {devicePath: /b, name: x}]}]}',
    after:
      '{containers: [{name: a, volumeMounts: [{mountPath: /b, name: v, readOnly: true}], volumeDevices: [{devicePath: /a, name: x}]}]}',
    strategic: {
      containers: [
        {
          name: 'a',
          volumeMounts: [
            { mountPath: '/a', $patch: 'delete' },
            { mountPath: '/b', readOnly: true },
          ],
          volumeDevices: [{ devicePath: '/a' }, { devicePath: '/b', $patch: 'delete' }],
        },
      ],
    },
  },
  {
    title: 'a list of items that all go is removed',
    before:
      '{containers: [{name: a, volumeMounts: [{mountPath: /a, name: v}]}], volumes: [{name: v}]}',
    after: '{containers: [{name: a}]}',
    strategic: { containers: [{ name: 'a', volumeMounts: null }], volumes: null },
  },
  {
    title: 'ports merge by containerPort, with the protocol that is written',
    before:
      '{containers: [{name: a, ports: [{containerPort: 1, protocol: UDP}, {containerPort: 2, hostPort: 0}, {containerPort: 3, protocol: TCP, hostPort: 3}]}]}',
    after:
      '{containers: [{name: a, ports: [{containerPort: 1, protocol: UDP}, {containerPort: 2}, {containerPort: 3, protocol: TCP}]}]}',
    strategic: {
      containers: [
        {
          name: 'a',
          ports: [
            { containerPort: 1, protocol: 'UDP' },
            { containerPort: 2, hostPort: null },
            { containerPort: 3, protocol: 'TCP', hostPort: null },
          ],
        },
      ],
    },
  },
  {
    title: 'env merges by name, and its names are no numbers',
    before: '{containers: [{name: a, env: [{name: "1", value: x}, {name: "yes", value: x}]}]}',
    after: '{containers: [{name: a, env: [{name: "1", value: x}, {name: "yes", value: "no"}]}]}',
    strategic: {
      containers: [{ name: 'a', env: [{ name: '1' }, { name: 'yes', value: 'no' }] }],
    },
  },
  {
    title: 'host aliases, pull secrets and spread constraints merge by their keys',
    before:
      '{hostAliases: [{ip: 1.1.1.1, hostnames: [a]}, {ip: 1.1.1.2, hostnames: [a]}], imagePullSecrets: [{name: a}, {name: b}], topologySpreadConstraints: [{topologyKey: a, whenUnsatisfiable: DoNotSchedule, maxSkew: 1}]}',
    after:
      '{hostAliases: [{ip: 1.1.1.1, hostnames: [a]}, {ip: 1.1.1.2, hostnames: [b]}], imagePullSecrets: [{name: b}], topologySpreadConstraints: [{topologyKey: a, whenUnsatisfiable: DoNotSchedule, maxSkew: 2}]}',
    strategic: {
      hostAliases: [{ ip: '1.1.1.1' }, { ip: '1.1.1.2', hostnames: ['b'] }],
      imagePullSecrets: [{ name: 'a', $patch: 'delete' }],
      topologySpreadConstraints: [
        { topologyKey: 'a', whenUnsatisfiable: 'DoNotSchedule', maxSkew: 2 },
      ],
    },
  },
  {
    title: 'a port that two protocols share needs a JSON patch',
    before:
      '{containers: [{name: a, ports: [{containerPort: 53, protocol: UDP, hostPort: 0}, {containerPort: 53}]}]}',
    after:
      '{containers: [{name: a, ports: [{containerPort: 53, protocol: UDP}, {containerPort: 53}]}]}',
    json: [
      { op: 'test', path: '/containers/0/name', value: 'a' },
      { op: 'remove', path: '/containers/0/ports/0/hostPort' },
    ],
  },
  {
    title: 'containers of one name need a JSON patch',
    before: '{containers: [{name: a, image: x}, {name: a, image: w}]}',
    after: '{containers: [{name: a, image: x}, {name: a, image: z}]}',
    json: [
      { op: 'test', path: '/containers/1/name', value: 'a' },
      { op: 'replace', path: '/containers/1/image', value: 'z' },
    ],
  },
  {
    title: 'a container without a name needs a JSON patch',
    before: '{containers: [{image: x}]}',
    after: '{containers: [{image: x, stdin: true}]}',
    json: [{ op: 'add', path: '/containers/0/stdin', value: true }],
  },
  {
    title: 'a list by key that stays without items needs a JSON patch',
    before: '{volumes: [{name: a}, {name: b}]}',
    after: '{volumes: []}',
    json: [{ op: 'replace', path: '/volumes', value: [] }],
  },
  {
    title: 'an item that is new needs a JSON patch, since Kustomize would put it first',
    before: '{volumes: [{name: a}]}',
    after: '{volumes: [{name: a}, {name: b}]}',
    json: [{ op: 'replace', path: '/volumes', value: [{ name: 'a' }, { name: 'b' }] }],
  },
  {
    title: 'a null that is meant needs a JSON patch',
    before: '{hostPID: true}',
    after: '{hostPID: null}',
    json: [{ op: 'replace', path: '/hostPID', value: null }],
  },
  {
    title: 'a value of another type needs a JSON patch',
    before: '{securityContext: root}',
    after: '{securityContext: {runAsNonRoot: true}}',
    json: [{ op: 'replace', path: '/securityContext', value: { runAsNonRoot: true } }],
  },
];
