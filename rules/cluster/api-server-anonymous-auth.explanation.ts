import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Requests without credentials are let in as system:anonymous. The authorisers decide what such a client may do, and one careless binding is enough.',
  escape:
    'Scan for API servers, ask for `/api/v1/secrets` or `/apis` without credentials, and use what a binding to system:anonymous or system:unauthenticated opened.',
  remedy:
    'Write `--anonymous-auth=false`, or name the paths that may be asked for in an AuthenticationConfiguration (`--authentication-config`). Probes of the API server then need credentials or these paths.',
  references: [
    cis('1.2.1'),
    {
      name: 'Kubernetes: Authenticating',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
    },
  ],
};
export default explanation;
