import { agentsOf } from './nodeAgentClasses.ts';
import type { KnownAgent } from './nodeAgentClasses.ts';

/**
 * Agents that watch the node and its pods.
 * Sources: the manifests and charts that the projects publish, as of 2026.
 */
export const WATCHING_AGENTS: readonly KnownAgent[] = [
  ...agentsOf('metrics-exporter', [
    { name: 'node-exporter', images: ['node-exporter'] },
    { name: 'process-exporter', images: ['process-exporter'] },
    {
      name: 'cadvisor',
      images: ['cadvisor'],
      settings: ['privileged', 'runtime-socket'],
      reads: ['/run', '/var/lib/docker', '/var/lib/containerd', '/dev/disk', '/dev/kmsg'],
    },
    {
      name: 'kepler',
      images: ['kepler'],
      settings: ['privileged'],
      reads: ['/lib/modules', '/usr/src'],
    },
    {
      name: 'smartctl-exporter',
      images: ['smartctl-exporter', 'smartctl_exporter'],
      settings: ['privileged', 'SYS_RAWIO', 'SYS_ADMIN'],
      writes: ['/dev'],
    },
    {
      name: 'systemd-exporter',
      images: ['systemd-exporter', 'systemd_exporter'],
      writes: ['/run/dbus', '/run/systemd'],
    },
  ]),
  ...agentsOf('log-shipper', [
    {
      name: 'fluent-bit',
      images: ['fluent-bit', 'aws-for-fluent-bit', 'grafana/fluent-bit-plugin-loki'],
      writes: ['/var/fluent-bit'],
    },
    {
      name: 'fluentd',
      images: [
        ...['fluentd', 'fluentd-kubernetes-daemonset', 'fluentd-elasticsearch', 'fluentd-hec'],
        ...['fluentd-gcp', 'stackdriver-logging-agent'],
      ],
      // The library that reads the journal.
      reads: ['/usr/lib64'],
    },
    { name: 'promtail', images: ['promtail'] },
    { name: 'alloy', images: ['grafana/alloy', 'grafana/agent'], writes: ['/tmp/agent'] },
    { name: 'vector', images: ['timberio/vector'] },
    { name: 'filebeat', images: ['filebeat', 'filebeat-wolfi', 'filebeat-oss'] },
    {
      name: 'otel',
      images: [
        ...['opentelemetry-collector', 'opentelemetry-collector-contrib'],
        ...['opentelemetry-collector-k8s', 'splunk-otel-collector'],
      ],
      // Its host metrics read these.
      reads: ['/', '/proc', '/sys'],
    },
    { name: 'vlagent', images: ['victoriametrics/vlagent'] },
  ]),
  ...agentsOf('security-sensor', [
    {
      name: 'falco',
      images: [
        ...['falco', 'falco-no-driver', 'falco-driver-loader', 'falco-driver-loader-legacy'],
        'falcoctl',
      ],
    },
    { name: 'tetragon', images: ['tetragon', 'tetragon-rthooks', 'hubble-export-stdout'] },
    { name: 'tracee', images: ['tracee'] },
    { name: 'kubearmor', images: ['kubearmor', 'kubearmor-init', 'kubearmor-snitch'] },
    { name: 'kubescape', images: ['kubescape/node-agent'] },
    { name: 'inspektor-gadget', images: ['inspektor-gadget'] },
    { name: 'sysdig', images: ['sysdig/agent', 'sysdig/agent-slim', 'sysdig/agent-kmodule'] },
    { name: 'neuvector', images: ['neuvector/enforcer'] },
    { name: 'falcon-sensor', images: ['falcon-sensor'] },
    { name: 'twistlock', images: ['twistlock/defender'] },
    { name: 'aqua', images: ['registry.aquasec.com/enforcer'] },
  ]),
  ...agentsOf('node-keeper', [
    { name: 'node-problem-detector', images: ['node-problem-detector'] },
    { name: 'node-feature-discovery', images: ['node-feature-discovery'] },
    { name: 'kured', images: ['kured'] },
    { name: 'node-termination-handler', images: ['aws-node-termination-handler'] },
  ]),
  ...agentsOf('monitoring-agent', [
    { name: 'datadog', images: ['datadog/agent', 'datadoghq/agent', 'datadog/docker-dd-agent'] },
    { name: 'dynatrace', images: ['dynatrace/oneagent', 'linux/oneagent'] },
    {
      name: 'newrelic',
      images: ['newrelic/infrastructure', 'newrelic/infrastructure-bundle', 'newrelic/nrsysmond'],
    },
    { name: 'cloudwatch-agent', images: ['cloudwatch-agent'] },
    {
      name: 'elastic-agent',
      images: ['elastic-agent', 'elastic-agent-complete', 'metricbeat', 'auditbeat', 'packetbeat'],
      writes: ['/var/lib/metricbeat-data', '/var/lib/auditbeat-data', '/var/lib/packetbeat-data'],
    },
    { name: 'instana', images: ['instana/agent'] },
    { name: 'netdata', images: ['netdata/netdata'] },
    { name: 'telegraf', images: ['telegraf'] },
    { name: 'beyla', images: ['grafana/beyla'] },
  ]),
];
