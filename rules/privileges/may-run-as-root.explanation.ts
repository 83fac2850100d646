import type { Explanation } from '../../server/src/engine/explanation.ts';
import { cis, cve, mitre, NSA_HARDENING_GUIDE, POD_SECURITY_STANDARDS } from '../references.ts';

const explanation: Explanation = {
  rationale:
    'Without runAsNonRoot the image decides who the process is, and most images choose root. Root in the container is root on the node as soon as one wall breaks, unless the pod has a user namespace.',
  escape:
    'As root in the container, use a bug of the runtime (CVE-2019-5736 overwrote runc on the node) or write to a mounted directory of the node: the files belong to the node’s root.',
  remedy:
    'Set `runAsNonRoot: true` in the pod’s securityContext, and a numeric user above 0 in the image or by `runAsUser`.',
  references: [
    POD_SECURITY_STANDARDS,
    cis('5.2.7'),
    NSA_HARDENING_GUIDE,
    mitre('T1611'),
    cve('CVE-2019-5736'),
  ],
};
export default explanation;
