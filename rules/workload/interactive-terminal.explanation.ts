import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'A service reads nothing from a terminal. An open standard input is left from debugging, and is a door for whoever may create `pods/attach`.',
  escape:
    'It is no way to the node by itself: `kubectl attach -it` gives the shell that is waiting in the container, past what watches `kubectl exec`.',
  remedy:
    'Remove `stdin` and `tty`. For a look inside use `kubectl debug` or `kubectl exec`, which are logged as such.',
  references: [mitre('T1609')],
};
export default explanation;
