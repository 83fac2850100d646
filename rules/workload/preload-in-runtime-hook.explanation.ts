import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cve, mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Hooks of the container runtime start on the node as root. NVIDIA’s toolkit before 1.17.8 gave them the container’s environment, and the loader obeyed it.',
  escape:
    'Set `LD_PRELOAD=/proc/self/cwd/x.so`: the hook’s working directory is the container’s file system, so it loads the image’s x.so as root on the node.',
  steps: [
    'Build an image with a library x.so whose constructor runs a command.',
    'Start it in a pod that asks for a GPU, with LD_PRELOAD set to /proc/self/cwd/x.so.',
    'The toolkit’s createContainer hook starts on the node with that variable, loads the library and runs the command as root.',
  ],
  remedy:
    'Remove the variable, or give an absolute path inside the image. Update the NVIDIA Container Toolkit to 1.17.8 or newer.',
  references: [cve('CVE-2025-23266'), mitre('T1574.006'), mitre('T1611')],
};
export default explanation;
