import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The container is privileged, and its image is whatever was pushed last: who can push to the registry, or stand in its place, runs programs as root on the node.',
  escape:
    'Push an image under the same name; at the next start the node pulls it and runs it privileged.',
  steps: [
    'Get the right to push to the repository, for example by a leaked token of a build.',
    'Push your image under the tag `latest`.',
    'Wait for the next start of a pod, on any node.',
    'Your program is privileged: it mounts the node’s disk.',
  ],
  remedy:
    'Name a version and its digest (`image: registry.example/agent:1.4@sha256:…`), and remove `privileged`.',
  references: [mitre('T1611'), mitre('T1525')],
};
export default explanation;
