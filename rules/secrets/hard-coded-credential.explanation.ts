import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, SECRETS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A manifest is read by more people and programs than the cluster: it lies in version control, in pipelines and in copies. A credential that was written into it once stays in the history, also after it is taken out.',
  escape:
    'Search the repository, its history and its forks for the shape of a token or for a name that ends in PASSWORD, and use what is found from anywhere, without touching the cluster first.',
  steps: [
    'Clone the repository, or read the object with a role that may read pods or ConfigMaps but no Secrets.',
    'Search all commits for known shapes of tokens and for variables whose names say PASSWORD.',
    'Try what is found against the service that it is for.',
    'From there on act as the workload: read its data, push images in its name, or use its cloud account.',
  ],
  remedy:
    'Revoke the credential, for it is known. Put the new one into a Secret that is not in version control, or that is encrypted there (Sealed Secrets, SOPS) or fetched (External Secrets, the Secrets Store CSI driver), and mount it as a file.',
  references: [mitre('T1552.001'), SECRETS],
};
export default explanation;
