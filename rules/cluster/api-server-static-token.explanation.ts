import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Tokens and passwords from a file are kept in plain text, never expire and change only when the API server restarts.',
  escape:
    'Read the file from a control plane node, a backup or the pod’s hostPath, and be that user for as long as nobody restarts the API server with another file.',
  steps: [
    'Read the file where it lies: on a control plane node, in a backup, in the repository that provisions it.',
    'Call the API server with one of the tokens: `kubectl --token=…`.',
    'The token stays good until the API server starts with another file.',
  ],
  remedy: 'Remove the flag and use certificates, OIDC or service account tokens that expire.',
  references: [
    cis('1.2.2'),
    {
      name: 'Kubernetes: Authenticating',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
    },
    mitre('T1552.001'),
  ],
};
export default explanation;
