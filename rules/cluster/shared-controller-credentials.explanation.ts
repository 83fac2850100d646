import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'With one identity for all controllers every one of them may do what any of them needs, which is nearly everything.',
  escape:
    'A bug in one controller that lets an object steer its requests gives the rights of all: Secrets, pods and role bindings of every namespace.',
  remedy: 'Write `--use-service-account-credentials=true`.',
  references: [
    cis('1.3.3'),
    {
      name: 'Kubernetes: kube-controller-manager',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
    },
  ],
};
export default explanation;
