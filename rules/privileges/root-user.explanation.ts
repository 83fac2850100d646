import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, cve, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'runAsUser: 0 makes the process root whatever the image says. Without a user namespace it is the same root as the node’s, held back only by namespaces and the runtime’s restrictions.',
  escape:
    'As root in the container, use a bug of the runtime (CVE-2019-5736 overwrote runc on the node) or write to a mounted directory of the node: the files belong to the node’s root.',
  remedy:
    'Set `runAsUser` to a number above 0 that may read the program’s files, or remove it where the image names such a user. In a user namespace (`hostUsers: false`) root is harmless and allowed from 1.35 on.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.7'),
    NSA_HARDENING_GUIDE,
    mitre('T1611'),
    cve('CVE-2019-5736'),
  ],
};
export default explanation;
