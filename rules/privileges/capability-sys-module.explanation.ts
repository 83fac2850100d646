import type { Explanation } from '../../server/src/engine/explanation.ts';
import { CAPABILITIES_MANUAL, cis, mitre, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Containers share the node’s kernel. Whoever loads a module into it runs code above every container, security module and audit log of the node.',
  escape:
    'Compile a module that starts a shell in the node’s namespaces, load it with finit_module, and it runs in the kernel as part of the node.',
  remedy: 'Remove it and load the module when the node starts (modules-load.d, node image).',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.9'),
    mitre('T1547.006'),
    mitre('T1611'),
    CAPABILITIES_MANUAL,
  ],
};
export default explanation;
