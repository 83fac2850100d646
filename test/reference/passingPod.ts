import fc from 'fast-check';
import type { Json } from '../../server/src/yaml/edit/patch.ts';

/** What the reference reads of a pod or a pod template. */
export interface PodJson {
  readonly metadata: Json;
  readonly spec: Json;
}

/**
 * Where a passing pod says what `restricted` asks for. `windows` passes restricted from 1.25 on and
 * `userNamespace` from 1.35 on; `bare` says nothing and passes baseline alone.
 */
type Style = 'pod' | 'containers' | 'windows' | 'userNamespace' | 'bare';

interface Shape {
  readonly style: Style;
  readonly init: boolean;
  readonly sidecar: boolean;
  readonly second: boolean;
  readonly ephemeral: boolean;
}

const STYLES: fc.Arbitrary<Style> = fc.oneof(
  { weight: 10, arbitrary: fc.constant<Style>('pod') },
  { weight: 7, arbitrary: fc.constant<Style>('containers') },
  { weight: 2, arbitrary: fc.constant<Style>('windows') },
  { weight: 2, arbitrary: fc.constant<Style>('userNamespace') },
  { weight: 2, arbitrary: fc.constant<Style>('bare') },
);

/** Pods that pass, at baseline all and at restricted most; every kind of container occurs. */
export const passingPod: fc.Arbitrary<PodJson> = fc
  .tuple(STYLES, fc.nat(15))
  .map(([style, kinds]) =>
    podOf({
      style,
      init: (kinds & 1) !== 0,
      sidecar: (kinds & 2) !== 0,
      second: (kinds & 4) !== 0,
      ephemeral: (kinds & 8) !== 0,
    }),
  );

function podOf({ style, init, sidecar, second, ephemeral }: Shape): PodJson {
  const container = (name: string): { readonly [key: string]: Json } => ({
    name,
    image: 'a',
    ...CONTAINER_SETTINGS[style],
  });
  const first = init ? [container('init')] : [];
  const beside = sidecar ? [{ ...container('sidecar'), restartPolicy: 'Always' }] : [];
  return {
    metadata: { name: 'pod' },
    spec: {
      ...POD_SETTINGS[style],
      ...(init || sidecar ? { initContainers: [...first, ...beside] } : {}),
      containers: [container('app'), ...(second ? [container('second')] : [])],
      ...(ephemeral ? { ephemeralContainers: [container('debug')] } : {}),
    },
  };
}

type Settings = Readonly<Record<Style, { readonly [key: string]: Json }>>;

const RUNTIME_DEFAULT = { type: 'RuntimeDefault' };
const NO_PRIVILEGES = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

const POD_SETTINGS: Settings = {
  pod: { securityContext: { runAsNonRoot: true, seccompProfile: RUNTIME_DEFAULT } },
  containers: {},
  windows: { os: { name: 'windows' }, securityContext: { runAsNonRoot: true } },
  userNamespace: {
    hostUsers: false,
    securityContext: { runAsUser: 0, seccompProfile: RUNTIME_DEFAULT },
  },
  bare: {},
};

const CONTAINER_SETTINGS: Settings = {
  pod: { securityContext: NO_PRIVILEGES },
  containers: {
    securityContext: { ...NO_PRIVILEGES, runAsNonRoot: true, seccompProfile: RUNTIME_DEFAULT },
  },
  windows: {},
  userNamespace: { securityContext: NO_PRIVILEGES },
  bare: {},
};
