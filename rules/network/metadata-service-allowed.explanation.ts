import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, NETWORK_POLICIES } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'At 169.254.169.254 clouds tell a machine about itself and hand out the credentials of its role. A pod that may connect there acts with the rights of the node.',
  escape:
    'From a program that can be made to fetch a URL, ask http://169.254.169.254/ for the role’s credentials and use them from outside: against storage, registries, and the machines of the cluster.',
  steps: [
    'Find a program in a pod that fetches URLs that you name, or run commands in one.',
    'Ask for http://169.254.169.254/latest/meta-data/iam/security-credentials/ and the role that it names; Google’s and Azure’s services want a header of their own.',
    'Use the credentials against the cloud’s API from anywhere, with the rights of the node’s role.',
  ],
  remedy:
    'Add `except: [169.254.169.254/32]` to the block. Give workloads that need the cloud an identity of their own (IRSA, Workload Identity), and let nodes demand a session token with a hop limit of 1.',
  references: [mitre('T1552.005'), NETWORK_POLICIES],
};
export default explanation;
