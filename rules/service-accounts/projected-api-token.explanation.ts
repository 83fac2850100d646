import type { Explanation } from '../../server/src/engine/explanation.ts';
import { SERVICE_ACCOUNTS, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The pod says that no token is mounted, and mounts one: without an audience it is one that the API server takes.',
  escape: 'Read the token where it is mounted and use it at the API server.',
  remedy:
    'Set `audience` to the service that the token is for. What calls the API mounts it only in that container.',
  references: [mitre('T1528'), SERVICE_ACCOUNTS],
};
export default explanation;
