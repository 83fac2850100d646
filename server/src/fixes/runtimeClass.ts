import type { Analysis, AnalysisOptions } from '../engine/analyze.ts';
import type { Fix } from '../engine/fix.ts';
import type { Pod } from '../kubernetes/pod.ts';
import type { Edits } from '../yaml/edit/editsOf.ts';
import { applyPatches } from './applyFixes.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/** A RuntimeClass that sandboxes its pods, under the name that its documentation gives it. */
export interface KnownSandbox {
  readonly name: string;
  readonly description: Text;
}

export const KNOWN_SANDBOXES: readonly KnownSandbox[] = [
  {
    name: 'gvisor',
    description: say`gVisor: system calls go to a kernel in user space, not to the node’s.`,
  },
  {
    name: 'kata',
    description: say`Kata Containers: the pod runs in a small virtual machine of its own.`,
  },
];

/** Never unattended: a pod whose RuntimeClass the cluster lacks is not admitted. */
export function runtimeClassFix(pod: Pod, name: string): Fix {
  return {
    title: say`Set runtimeClassName: ${name}`,
    safety: 'choice',
    why: say`The cluster must have a RuntimeClass named "${name}": without it the pod is not created.`,
    patches: [{ op: 'set', at: pod.spec.pathTo('runtimeClassName'), value: name }],
  };
}

/** The edits that give a pod a RuntimeClass, tried as those of any fix; `document` is its index. */
export function setRuntimeClass(
  text: string,
  analysis: Analysis,
  { pod, document }: { readonly pod: Pod; readonly document: number },
  name: string,
  options: AnalysisOptions,
): Edits {
  const { patches } = runtimeClassFix(pod, name);
  return applyPatches(text, analysis, document, { patches, findings: [] }, options);
}
