import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/** What an agent may have of the node. */
export interface AgentNeeds {
  /** `hostPID`, `privileged`, `hostPort`, `Bidirectional`, `runtime-socket`, capabilities. */
  readonly settings?: readonly string[];
  /** These paths and all below them, read-only; `/` stands for itself alone. */
  readonly reads?: readonly string[];
  /** The same, to be written to as well. */
  readonly writes?: readonly string[];
}

export interface AgentClass extends AgentNeeds {
  /** Completes `Container "agent" runs falco, …`. */
  readonly what: Text;
  /** An image of the class is an agent if its pod has one of these, which are among its needs. */
  readonly marks: readonly string[];
  /** True when its work can be done by root only, which is not to be held against it. */
  readonly asRoot: boolean;
}

export type AgentClassName =
  | 'network-plugin'
  | 'network-service'
  | 'storage-driver'
  | 'metrics-exporter'
  | 'log-shipper'
  | 'security-sensor'
  | 'device-plugin'
  | 'node-keeper'
  | 'monitoring-agent';

/** Learned from the manifests that the projects publish; what single ones need is in their table. */
export const AGENT_CLASSES: Readonly<Record<AgentClassName, AgentClass>> = {
  'network-plugin': {
    what: say`a network plugin`,
    marks: ['hostNetwork', '/opt/cni', '/etc/cni'],
    asRoot: true,
    settings: [
      ...['hostNetwork', 'hostPort', 'privileged', 'Bidirectional', 'NET_ADMIN', 'NET_RAW'],
      ...['SYS_ADMIN', 'SYS_MODULE', 'SYS_RESOURCE', 'IPC_LOCK', 'BPF', 'PERFMON', 'SYSLOG'],
    ],
    reads: ['/lib/modules', '/usr/lib/modules', '/proc', '/sys', '/var/log/pods'],
    writes: [
      ...['/opt/cni', '/etc/cni', '/var/lib/cni', '/run/netns', '/run/xtables.lock'],
      ...['/sys/fs', '/proc/sys/net', '/proc/sys/kernel', '/run/openvswitch'],
    ],
  },
  'network-service': {
    what: say`a network service of the node`,
    marks: ['hostNetwork', 'privileged', 'NET_ADMIN', 'NET_RAW'],
    asRoot: true,
    settings: ['hostNetwork', 'hostPort', 'privileged', 'NET_ADMIN', 'NET_RAW', 'SYS_ADMIN'],
    reads: ['/lib/modules', '/usr/lib/modules'],
    writes: ['/run/xtables.lock'],
  },
  'storage-driver': {
    what: say`a storage driver`,
    marks: ['/var/lib/kubelet', 'Bidirectional', '/dev'],
    asRoot: true,
    settings: ['hostNetwork', 'hostPID', 'hostPort', 'privileged', 'Bidirectional', 'SYS_ADMIN'],
    reads: ['/lib/modules', '/usr/lib/modules', '/etc/selinux', '/proc', '/run/udev'],
    writes: [
      ...['/var/lib/kubelet', '/dev', '/sys', '/run/mount', '/run/lock/lvm', '/etc/lvm'],
      ...['/etc/iscsi', '/var/lib/iscsi', '/etc/nvme'],
    ],
  },
  'metrics-exporter': {
    what: say`an exporter of the node’s metrics`,
    marks: ['hostPID', 'hostNetwork', '/', '/proc', '/sys'],
    asRoot: false,
    settings: ['hostNetwork', 'hostPID', 'hostPort', 'SYS_TIME'],
    reads: ['/', '/proc', '/sys', '/run/udev'],
  },
  'log-shipper': {
    what: say`a log shipper`,
    marks: ['/var/log', '/var/lib/docker/containers', '/run/log'],
    asRoot: true,
    settings: ['hostNetwork', 'hostPort'],
    reads: ['/var/log', '/var/lib/docker', '/run/log'],
  },
  'security-sensor': {
    what: say`a sensor that watches the node for attacks`,
    marks: ['privileged', 'hostPID', 'SYS_ADMIN', 'SYS_PTRACE', 'BPF', '/proc', '/sys'],
    asRoot: true,
    settings: [
      ...['hostNetwork', 'hostPID', 'hostPort', 'privileged', 'Bidirectional', 'runtime-socket'],
      ...['SYS_ADMIN', 'SYS_PTRACE', 'SYS_RESOURCE', 'BPF', 'PERFMON', 'NET_ADMIN', 'IPC_LOCK'],
      ...['DAC_READ_SEARCH', 'SYSLOG', 'MAC_ADMIN'],
    ],
    reads: [
      ...['/', '/proc', '/sys', '/dev', '/etc', '/boot', '/usr', '/lib', '/run', '/var/log'],
      ...['/var/lib/docker', '/var/lib/containerd', '/var/lib/containers'],
    ],
    writes: [
      ...['/lib/modules', '/sys/module', '/sys/fs/bpf', '/sys/kernel/debug', '/sys/kernel/tracing'],
      ...['/sys/kernel/security', '/etc/apparmor.d'],
    ],
  },
  'device-plugin': {
    what: say`a device plugin`,
    marks: ['privileged', '/var/lib/kubelet/device-plugins', '/dev', '/sys'],
    asRoot: true,
    settings: ['hostNetwork', 'hostPID', 'hostPort', 'privileged', 'Bidirectional', 'SYS_ADMIN'],
    reads: ['/', '/sys', '/proc', '/dev', '/lib/modules', '/usr/lib/modules'],
    writes: [
      ...['/var/lib/kubelet/device-plugins', '/var/lib/kubelet/plugins', '/dev'],
      ...['/var/lib/kubelet/plugins_registry', '/var/lib/kubelet/pod-resources', '/run/cdi'],
      ...['/etc/cdi', '/etc/kubernetes/node-feature-discovery'],
    ],
  },
  'node-keeper': {
    what: say`a keeper of the node’s health`,
    marks: ['privileged', 'hostPID', '/var/log', '/dev/kmsg', '/sys', '/boot'],
    asRoot: true,
    settings: ['hostNetwork', 'hostPID', 'hostPort', 'privileged', 'SYS_BOOT'],
    reads: [
      ...['/var/log', '/dev/kmsg', '/sys', '/proc', '/boot', '/lib', '/usr/lib', '/usr/src'],
      ...['/run/systemd', '/run/dbus', '/etc/machine-id'],
    ],
    writes: ['/etc/kubernetes/node-feature-discovery'],
  },
  'monitoring-agent': {
    what: say`a monitoring agent`,
    marks: ['hostPID', 'hostNetwork', 'privileged', 'runtime-socket', '/proc', '/sys', '/var/log'],
    asRoot: true,
    settings: [
      ...['hostNetwork', 'hostPID', 'hostPort', 'privileged', 'runtime-socket', 'SYS_ADMIN'],
      ...['SYS_PTRACE', 'SYS_RESOURCE', 'NET_ADMIN', 'NET_RAW', 'NET_BROADCAST', 'IPC_LOCK'],
      ...['BPF', 'PERFMON', 'DAC_READ_SEARCH', 'SYSLOG'],
    ],
    reads: [
      ...['/', '/proc', '/sys', '/etc', '/lib/modules', '/usr/src', '/usr/lib', '/boot', '/run'],
      ...['/var/log', '/var/lib/docker', '/var/lib/containerd', '/var/lib/containers'],
      ...['/var/lib/kubelet', '/dev'],
    ],
    writes: ['/sys/kernel/debug', '/sys/kernel/tracing', '/sys/fs/bpf', '/var/lib/kubelet/seccomp'],
  },
};

/** A program that runs on every node, by the images that its project publishes. */
export interface KnownAgent extends AgentNeeds {
  readonly agentClass: AgentClassName;
  /** What its directories on the node are named for, too. */
  readonly name: string;
  /** The last steps of the repositories, as many as it takes to tell them from others. */
  readonly images: readonly string[];
}

/** Agents of one class, for a table. */
export function agentsOf(
  agentClass: AgentClassName,
  agents: readonly Omit<KnownAgent, 'agentClass'>[],
): readonly KnownAgent[] {
  return agents.map((agent) => ({ ...agent, agentClass }));
}
