import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, NSA_HARDENING_GUIDE } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Windows Server containers share the node’s kernel, and Microsoft does not count process isolation as a security boundary. An administrator inside has the privileges that known escapes need.',
  escape:
    'As an administrator of the container, impersonate one of its services to gain SeTcbPrivilege, turn a symbolic link into a global one that names the node’s system drive, and read the kubelet’s credentials there: what the malware Siloscape did.',
  steps: [
    'Break into the service of a container that runs as ContainerAdministrator.',
    'Impersonate a service of the container, such as CExecSvc, whose token holds SeTcbPrivilege.',
    'Make a symbolic link to the node’s system drive and turn it into a global one with NtSetInformationSymbolicLink.',
    'Read the kubelet’s credentials on that drive and use them against the API server.',
  ],
  remedy:
    'Set `windowsOptions.runAsUserName: ContainerUser` in the pod, and `runAsNonRoot: true`, which the kubelet enforces on Windows too.',
  references: [
    NSA_HARDENING_GUIDE,
    mitre('T1611'),
    {
      name: 'Kubernetes: configure RunAsUserName for Windows pods and containers',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/',
    },
  ],
};
export default explanation;
