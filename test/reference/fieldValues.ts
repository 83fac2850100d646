// Values that the API server can decode, whether a control or the API's validation allows them or not.
import fc from 'fast-check';
import type { Json } from '../../server/src/yaml/edit/patch.ts';

type Value = Json | undefined;

/** As often one of the values that controls allow as one of those that they forbid. */
export function either(
  allowed: fc.Arbitrary<Value>,
  forbidden: fc.Arbitrary<Value>,
): fc.Arbitrary<Value> {
  return fc.oneof(allowed, forbidden);
}

export const oneOf = (...choices: readonly Value[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...choices);

function listOf(item: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc
    .array(item, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((value) => value ?? null));
}

export const nothing = oneOf(undefined, null, {});
export const noItems = oneOf(undefined, null, []);
export const flag = oneOf(true, true, false, false, null, undefined);
export const userId = either(oneOf(1, 1000, null, undefined), oneOf(0));
export const os = oneOf(
  { name: 'windows' },
  { name: 'windows' },
  { name: 'linux' },
  { name: 'Windows' },
  { name: null },
  {},
  null,
);

/** For seccomp and AppArmor: they share their field's shape and the names of their types. */
export const profile = either(
  oneOf(
    { type: 'RuntimeDefault' },
    { type: 'Localhost', localhostProfile: 'a.json' },
    { type: 'Localhost' },
    null,
    undefined,
  ),
  oneOf(
    { type: 'Unconfined' },
    { type: 'Unconfined' },
    { type: 'runtime/default' },
    { type: 'localhost' },
    { type: '' },
    { type: null },
    { localhostProfile: 'a.json' },
    {},
  ),
);

export const seLinuxOptions = either(
  oneOf(
    { type: 'container_t' },
    { type: 'container_init_t' },
    { type: 'container_kvm_t', level: 's0:c1,c2' },
    { type: 'container_engine_t' },
    { user: '', role: null, type: '' },
    {},
    null,
  ),
  oneOf(
    { type: 'spc_t' },
    { type: 'Container_t' },
    { user: 'system_u' },
    { role: 'sysadm_r', type: 'container_t' },
    { user: 'u', role: 'r', type: 't' },
  ),
);

export const windowsOptions = oneOf(
  { hostProcess: true },
  { hostProcess: true, runAsUserName: 'NT AUTHORITY\\SYSTEM' },
  { hostProcess: false },
  { hostProcess: null },
  {},
  null,
);

export const procMount = either(
  oneOf('Default', null, undefined),
  oneOf('Unmasked', 'Unmasked', 'Unmasked', 'default', ''),
);

export const addedCapabilities = fc.oneof(
  oneOf(['NET_BIND_SERVICE'], ['NET_BIND_SERVICE', 'NET_BIND_SERVICE'], [], null),
  listOf(
    oneOf(
      'AUDIT_WRITE',
      'CHOWN',
      'DAC_OVERRIDE',
      'FOWNER',
      'FSETID',
      'KILL',
      'MKNOD',
      'NET_BIND_SERVICE',
      'SETFCAP',
      'SETGID',
      'SETPCAP',
      'SETUID',
      'SYS_CHROOT',
    ),
  ),
  listOf(
    oneOf(
      'NET_BIND_SERVICE',
      'KILL',
      'SYS_ADMIN',
      'SYS_PTRACE',
      'NET_RAW',
      'NET_ADMIN',
      'BPF',
      'ALL',
      'all',
      'CAP_SYS_ADMIN',
      'CAP_NET_BIND_SERVICE',
      'net_bind_service',
      'chown',
      'Kill',
      'NO_SUCH_CAPABILITY',
      '',
      null,
    ),
  ),
);

export const droppedCapabilities = either(
  oneOf(['ALL'], ['ALL', 'ALL'], ['NET_RAW', 'ALL'], [null, 'ALL', '']),
  oneOf(['all'], ['All'], ['CAP_ALL'], ['NET_RAW', 'MKNOD'], ['ALL '], [], [null], null, undefined),
);

const SAFE_SYSCTLS = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_wmem',
  'net.ipv4.tcp_slow_start_after_idle',
  'net.ipv4.tcp_notsent_lowat',
].map((name) => ({ name, value: '1' }));

export const sysctls = fc.oneof(
  oneOf([], null),
  listOf(fc.constantFrom(...SAFE_SYSCTLS)),
  listOf(
    oneOf(
      ...SAFE_SYSCTLS.slice(0, 2),
      { name: 'kernel.msgmax', value: '65536' },
      { name: 'net.core.somaxconn', value: '1024' },
      { name: 'kernel/shm_rmid_forced', value: '1' },
      { name: 'net/ipv4/tcp_syncookies', value: '1' },
      { name: 'net.ipv4/tcp_syncookies', value: '1' },
      { name: 'NET.IPV4.TCP_SYNCOOKIES', value: '1' },
      { name: 'net.ipv4.*', value: '1' },
      { name: '', value: '1' },
      { name: null },
      { value: '1' },
      null,
    ),
  ),
);

export const ports = either(
  oneOf(
    [{ containerPort: 80 }],
    [
      { containerPort: 80, hostPort: 0 },
      { containerPort: 81, hostPort: null },
    ],
    [{}, null],
    [],
    null,
  ),
  oneOf(
    [{ containerPort: 80, hostPort: 80 }],
    [{ containerPort: 80 }, { containerPort: 53, hostPort: 53, protocol: 'UDP' }],
    [{ hostPort: 65535 }],
    [{ containerPort: 80, hostPort: -1 }],
  ),
);

/** What a probe does or a lifecycle hook runs: both have these fields. */
export const handler = either(
  oneOf(
    { httpGet: { port: 80 } },
    { httpGet: { port: 80, host: '' }, tcpSocket: null },
    { tcpSocket: { port: 'http', host: null } },
    { exec: { command: ['true'] } },
    { httpGet: {} },
    {},
    null,
  ),
  oneOf(
    { httpGet: { port: 80, host: '127.0.0.1' } },
    { httpGet: { port: 80, host: 'localhost' } },
    { tcpSocket: { port: 80, host: '169.254.169.254' } },
    { httpGet: { port: 80 }, tcpSocket: { port: 80, host: 'a' } },
    { httpGet: { host: ' ' } },
  ),
);

/** A container of which little or nothing is said. */
export function odd(name: string): fc.Arbitrary<Value> {
  return oneOf({ name }, { name, securityContext: {} }, { name, securityContext: null }, {}, null);
}
