import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'For the sake of old clients the API server gives pods tokens that are valid for a year, though they ask for an hour.',
  escape: 'A token that was read once from a pod, a log or a backup is good for months.',
  remedy:
    'Write `--service-account-extend-token-expiration=false` once no client relies on it: the metric serviceaccount_stale_tokens_total counts those that do.',
  references: [
    cis('1.2.30'),
    {
      name: 'Kubernetes: Managing Service Accounts',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
    },
    {
      name: 'Kubernetes: kube-apiserver',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    },
  ],
};
export default explanation;
