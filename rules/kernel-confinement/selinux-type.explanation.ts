import type { Explanation } from '../../server/src/engine/explanation.ts';
import { mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'On nodes with SELinux the type decides what a process may touch. Container types may touch their own files alone; spc_t and unconfined_t may touch the node.',
  escape:
    'With spc_t nothing of SELinux is in the way: a mounted runtime socket, host directory or device is usable, and files of the node can be relabelled and overwritten.',
  remedy:
    'Remove `type`: the runtime chooses container_t with a category of the pod’s own. Give access to host files with a policy module, not with spc_t.',
  references: [POD_SECURITY_STANDARDS, NSA_HARDENING_GUIDE, mitre('T1562.001')],
};
export default explanation;
