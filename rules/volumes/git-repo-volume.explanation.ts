import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The kubelet clones the repository itself, as root on the node. Kubelets have it switched off since 1.33 and do not know it since 1.36, so on newer nodes the pod does not start.',
  escape:
    'Before 1.33, name a repository with hooks in a `.git` folder and a `directory` that points at it: git runs the hooks as root on the node (CVE-2024-10220).',
  steps: [
    'Publish a repository whose folder `target` is a bare repository with a post-checkout hook.',
    'Mount it with `gitRepo: { repository: …, directory: target/.git }` in a pod of a cluster whose kubelets are older than 1.33.',
    'The kubelet clones it and runs the hook as root, outside every container.',
  ],
  remedy:
    'Clone in an init container into an emptyDir, or build the files into an image and mount it as an image volume.',
  references: [
    POD_SECURITY_STANDARDS,
    cve('CVE-2024-10220'),
    mitre('T1611'),
    {
      name: 'Kubernetes: gitRepo volumes',
      url: 'https://kubernetes.io/docs/concepts/storage/volumes/#gitrepo',
    },
  ],
};
export default explanation;
