/** What a directory, file, socket or device of the node is to somebody who wants to take it over. */
export type HostPathClassName =
  | 'runtime-socket'
  | 'root'
  | 'control-socket'
  | 'kubelet'
  | 'control-plane'
  | 'credentials'
  | 'cni'
  | 'system-exec'
  | 'kernel-fs'
  | 'runtime-data'
  | 'device'
  | 'log'
  | 'other'
  | 'benign';

/** How grave a mount is, in the engine's severities. */
export type Gravity = 'critical' | 'high' | 'medium' | 'low' | 'info';

export interface HostPathRow {
  readonly name: HostPathClassName;
  readonly readWrite: Gravity;
  readonly readOnly: Gravity;
  /**
   * These paths and all below them, in the form that `normalizeHostPath` gives; a `*` at the end of
   * a segment stands for what follows in it.
   */
  readonly paths: readonly string[];
  /** True where what lies below the paths is another matter. */
  readonly isAlone?: boolean;
  /** True for paths that few nodes have: they say nothing of directories that all nodes have. */
  readonly isRare?: boolean;
}

/** A path that no row names. */
export const OTHER_PATH: HostPathRow = row('other', 'high', 'medium', []);

/** A file whose mount type says that it is a device, wherever it lies. */
export const DEVICE_FILE: HostPathRow = row('device', 'high', 'high', []);

/** A container runtime's socket, wherever it lies. */
export const RUNTIME_SOCKET: HostPathRow = row('runtime-socket', 'critical', 'critical', []);

/** The names that runtimes give to their sockets. */
export const RUNTIME_SOCKET_NAMES: ReadonlySet<string> = new Set([
  'docker.sock',
  'containerd.sock',
  'containerd.sock.ttrpc',
  'crio.sock',
  'cri-dockerd.sock',
  'dockershim.sock',
  'podman.sock',
  'buildkitd.sock',
]);

/**
 * Classes of paths, the graver before the less grave of equal severity. `/run` stands for
 * `/var/run`, too. Sockets and devices are as grave read-only: the mount's flag stops neither
 * connect(2) nor a write to a device.
 */
export const HOST_PATH_TABLE: readonly HostPathRow[] = [
  row('runtime-socket', 'critical', 'critical', [
    '/run/docker.sock',
    '/run/docker/containerd/containerd.sock',
    '/run/containerd/containerd.sock',
    '/run/crio/crio.sock',
    '/run/cri-dockerd.sock',
    '/run/dockershim.sock',
    '/run/podman/podman.sock',
    '/run/buildkit/buildkitd.sock',
  ]),
  rare('runtime-socket', 'critical', 'critical', [
    '/run/user/*/docker.sock',
    '/run/user/*/podman/podman.sock',
    '/run/k3s/containerd/containerd.sock',
    '/run/k0s/containerd.sock',
    '/var/snap/microk8s/common/run/containerd.sock',
    // Named pipes of Windows.
    '/pipe/docker_engine',
    '/pipe/containerd-containerd',
    '/pipe/cri-dockerd',
    '/pipe/dockershim',
  ]),
  { ...row('root', 'critical', 'critical', ['/']), isAlone: true },
  row('control-socket', 'critical', 'critical', ['/run/dbus', '/run/systemd/private', '/run/user']),
  row('kubelet', 'critical', 'high', ['/var/lib/kubelet']),
  rare('kubelet', 'critical', 'high', [
    '/var/lib/k0s/kubelet',
    '/var/snap/microk8s/common/var/lib/kubelet',
  ]),
  row('control-plane', 'critical', 'high', ['/etc/kubernetes', '/var/lib/etcd']),
  rare('control-plane', 'critical', 'high', [
    '/etc/rancher',
    '/var/lib/k0s',
    '/var/lib/rancher/*/agent',
    '/var/lib/rancher/*/server',
    '/etc/origin',
  ]),
  row('credentials', 'critical', 'high', [
    '/etc/shadow',
    '/etc/gshadow',
    '/etc/ssh',
    '/etc/ssl/private',
    '/etc/kubernetes/azure.json',
    '/etc/kubernetes/cloud-config',
    '/root',
    '/home',
    '/run/secrets',
    '/var/lib/cloud',
    '/var/lib/waagent',
    '/.aws',
    '/.azure',
    '/.config/gcloud',
    '/.kube',
  ]),
  row('cni', 'critical', 'medium', [
    '/etc/cni',
    '/opt/cni',
    '/var/lib/cni',
    '/run/calico',
    '/run/cilium',
    '/run/flannel',
  ]),
  row('system-exec', 'critical', 'medium', [
    '/bin',
    '/boot',
    '/etc/containerd',
    '/etc/cron*',
    '/etc/crio',
    '/etc/docker',
    '/etc/group',
    '/etc/init.d',
    '/etc/ld.so.*',
    '/etc/modprobe.d',
    '/etc/modules-load.d',
    '/etc/pam.d',
    '/etc/passwd',
    '/etc/profile',
    '/etc/profile.d',
    '/etc/rc.local',
    '/etc/sudoers*',
    '/etc/systemd',
    '/etc/udev',
    '/lib*',
    '/run/systemd/generator*',
    '/run/systemd/system',
    '/run/udev',
    '/sbin',
    '/usr',
    '/var/spool/cron',
  ]),
  { ...row('system-exec', 'critical', 'medium', ['/opt']), isAlone: true },
  // Kernel modules and headers, which monitoring reads; what is written there runs in the kernel.
  row('system-exec', 'critical', 'info', ['/lib/modules', '/usr/lib/modules', '/usr/src']),
  row('kernel-fs', 'critical', 'medium', ['/proc', '/sys']),
  row('runtime-data', 'high', 'high', [
    '/run/containerd',
    '/run/containers',
    '/run/crun',
    '/run/docker',
    '/run/runc',
    '/var/lib/containerd',
    '/var/lib/containers',
    '/var/lib/crio',
    '/var/lib/docker',
  ]),
  rare('runtime-data', 'high', 'high', ['/var/lib/rancher/*/agent/containerd']),
  { ...row('device', 'critical', 'high', ['/dev']), isAlone: true },
  row('device', 'high', 'high', ['/dev/*']),
  // Docker keeps the logs of each container in this directory.
  row('log', 'high', 'low', ['/var/log', '/var/lib/docker/containers']),
  row('other', 'high', 'medium', ['/dev/hugepages*', '/dev/mqueue', '/dev/shm']),
  row('benign', 'medium', 'info', [
    '/dev/full',
    '/dev/log',
    '/dev/null',
    '/dev/random',
    '/dev/urandom',
    '/dev/zero',
    '/etc/ca-certificates',
    '/etc/hostname',
    '/etc/hosts',
    '/etc/localtime',
    '/etc/lsb-release',
    '/etc/machine-id',
    '/etc/os-release',
    '/etc/pki/ca-trust',
    '/etc/pki/tls/certs',
    '/etc/resolv.conf',
    '/etc/ssl/certs',
    '/etc/timezone',
    '/run/xtables.lock',
    '/usr/lib/os-release',
    '/usr/local/share/ca-certificates',
    '/usr/share/ca-certificates',
    '/usr/share/zoneinfo',
    '/var/lib/dbus/machine-id',
  ]),
];

function row(
  name: HostPathClassName,
  readWrite: Gravity,
  readOnly: Gravity,
  paths: readonly string[],
): HostPathRow {
  return { name, readWrite, readOnly, paths };
}

function rare(...columns: Parameters<typeof row>): HostPathRow {
  return { ...row(...columns), isRare: true };
}
