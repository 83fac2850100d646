import type { Text } from '../text/say.ts';
import type { Patch } from '../yaml/edit/patch.ts';

/**
 * `safe`: no working workload can notice. `hardening`: less privilege, which can stop a pod.
 * `choice`: needs a human's decision; never applied unattended.
 */
export type Safety = 'safe' | 'hardening' | 'choice';

export interface Fix {
  readonly title: Text;
  readonly safety: Safety;
  /** For `hardening` and `choice`: what may stop working, in one sentence. */
  readonly why?: Text;
  readonly patches: readonly Patch[];
  /** True on the one obvious fix of a finding. */
  readonly preferred?: boolean;
}
