import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { kubeletVariants } from '../kubeletConfiguration.ts';

export default defineRule({
  id: 'kubelet-client-ca-missing',
  title: 'Kubelet that cannot verify client certificates',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  ...kubeletVariants(0, function* (kubelet) {
    const x509 = kubelet.mapping('authentication').mapping('x509');
    const file = x509.field('clientCAFile');
    if (file !== undefined && x509.string('clientCAFile')?.value !== '') return;
    yield {
      at: file?.valuePlace ?? x509.anchor,
      missing: file === undefined,
      message: say`The kubelet knows no authority for client certificates, so the API server cannot prove itself with one. Set authentication.x509.clientCAFile.`,
    };
  }),
});
