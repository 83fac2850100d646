import { forbidCapability } from '../forbidCapability.ts';
import { cis, mitre } from '../references.ts';
import { say } from '../../server/src/text/say.ts';

export default forbidCapability({
  id: 'capability-sys-module',
  title: 'Capability SYS_MODULE added',
  severity: 'critical',
  names: ['SYS_MODULE'],
  danger: say`it can load code into the node’s kernel`,
  rationale:
    'Containers share the node’s kernel. Whoever loads a module into it runs code above every container, security module and audit log of the node.',
  escape:
    'Compile a module that starts a shell in the node’s namespaces, load it with finit_module, and it runs in the kernel as part of the node.',
  remedy: 'Remove it and load the module when the node starts (modules-load.d, node image).',
  references: [cis('5.2.9'), mitre('T1547.006'), mitre('T1611')],
  why: say`The container can no longer load kernel modules; the node must have them loaded already.`,
});
