import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The API server asks no authoriser: every client that it knows, each pod’s service account included, may do everything.',
  escape:
    'From any pod, use the mounted token to create a privileged pod that mounts the node’s root.',
  steps: [
    'In any pod, read the token at /var/run/secrets/kubernetes.io/serviceaccount/token.',
    'Ask the API server to create a pod with `privileged: true`, `hostPID: true` and the node’s `/` as a hostPath volume: nothing refuses it.',
    'Run `chroot /host` in that pod: the shell is root on the node.',
    'Do the same with a nodeSelector for the control plane, and take the cluster’s keys.',
  ],
  remedy:
    'Write `--authorization-mode=Node,RBAC`. Kubernetes’ default, without the flag and without `--authorization-config`, is AlwaysAllow.',
  references: [
    cis('1.2.6'),
    {
      name: 'Kubernetes: Authorization',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/authorization/',
    },
    {
      name: 'Kubernetes: kube-apiserver',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    },
    mitre('T1610'),
  ],
};
export default explanation;
