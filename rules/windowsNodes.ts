import type { Fix } from '../server/src/engine/fix.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';
import { say } from '../server/src/text/say.ts';

/**
 * A fix that adds a setting of Linux, as it is; left to a human where the node selector asks for
 * Windows and `os.name`, which alone exempts a pod from such settings, is not written.
 */
export function linuxSetting(pod: Pod, fix: Fix): Fix {
  if (!selectsWindows(pod)) return fix;
  return {
    ...fix,
    safety: 'choice',
    why: say`The node selector asks for Windows, where this does nothing. With os.name: windows in the pod, Pod Security does not ask for it.`,
  };
}

/** By the well-known label or its predecessor, which nodes still carry. */
function selectsWindows({ spec }: Pod): boolean {
  const selector = spec.mapping('nodeSelector');
  return ['kubernetes.io/os', 'beta.kubernetes.io/os'].some(
    (label) => selector.string(label)?.value === 'windows',
  );
}
