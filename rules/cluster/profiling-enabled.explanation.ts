import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'The profiling endpoints show how the program works inside and cost it time. They are on unless they are switched off.',
  escape:
    'With access to /debug/pprof, read stacks and memory profiles of the component, or keep it busy with profiles.',
  remedy: 'Write `--profiling=false`.',
  references: [
    cis('1.2.15'),
    cis('1.3.2'),
    cis('1.4.1'),
    {
      name: 'Kubernetes: kube-apiserver',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    },
    {
      name: 'Kubernetes: kube-controller-manager',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
    },
    {
      name: 'Kubernetes: kube-scheduler',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/',
    },
  ],
};
export default explanation;
