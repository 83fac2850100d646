import type { Explanation } from '../../server/src/engine/explanation.ts';

const explanation: Explanation = {
  rationale:
    'Linux gives ports below 1024 to root and to processes with NET_BIND_SERVICE. Some runtimes open them to everybody in a container, others do not: there the port is a reason to run as root.',
  escape:
    'The port itself opens nothing. A container that stays root because of it gives an intruder root: every bug of the kernel or the runtime that needs root inside is then within reach.',
  remedy:
    'Let the program listen at a port above 1023, such as 8080, and map it in the Service: `port: 80`, `targetPort: 8080`. Else set the sysctl `net.ipv4.ip_unprivileged_port_start` for the pod.',
  references: [
    {
      name: 'Kubernetes: sysctls',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    },
  ],
};
export default explanation;
