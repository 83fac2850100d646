import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'ingress-nginx copies snippets into its configuration, and its service account may read the secrets of all namespaces. Whoever may write such an Ingress can do what the controller can. The project was retired in March 2026 and gets no more repairs.',
  escape:
    'Let a snippet serve the controller’s own files: its service account token opens every Secret of the cluster, among them tokens that may create privileged pods.',
  steps: [
    'Get the right to create an Ingress in any one namespace.',
    'Write a snippet with a location whose `alias` is /var/run/secrets/kubernetes.io/serviceaccount/, or with Lua code that runs a command.',
    'Ask for that location from outside and take the token from the answer.',
    'List the Secrets of all namespaces with the token, and go on with those of somebody who may create pods.',
  ],
  remedy:
    'Replace the snippet by an annotation for the purpose, or move to a controller or a Gateway whose routes hold no configuration code. Where ingress-nginx stays, keep `allow-snippet-annotations: "false"` and the annotation risk level at `High` or lower.',
  references: [
    cve('CVE-2021-25742'),
    cve('CVE-2023-5044'),
    cve('CVE-2025-1097'),
    cve('CVE-2025-1098'),
    cve('CVE-2025-24514'),
    {
      name: 'ingress-nginx: annotation risks',
      url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations-risk/',
    },
  ],
};
export default explanation;
