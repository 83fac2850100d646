import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Without the lookup the API server takes every token with a good signature, though its service account or Secret was deleted.',
  escape:
    'Keep using a stolen service account token after its owner deleted the account to lock the thief out.',
  steps: [
    'Take a service account’s token, from a pod or a Secret.',
    'The owner notices, and deletes the Secret and the account.',
    'Use the token as before: its signature is good, and nothing else is looked at.',
  ],
  remedy: 'Write `--service-account-lookup=true`, or leave the flag out: it is the default.',
  references: [
    cis('1.2.21'),
    {
      name: 'Kubernetes: kube-apiserver',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    },
    mitre('T1528'),
  ],
};
export default explanation;
