import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { kubeletVariants, settingField } from '../kubeletConfiguration.ts';

const CLIENT = say`Somebody must approve the kubelet’s certificate requests, as kube-controller-manager does.`;
const SERVER = say`Somebody must approve the kubelet’s requests for serving certificates.`;

export default defineRule({
  id: 'kubelet-certificates-not-rotated',
  title: 'Kubelet that does not renew its certificates',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  ...kubeletVariants(0, function* (kubelet) {
    const rotate = kubelet.boolean('rotateCertificates');
    const isWritten = kubelet.field('rotateCertificates') !== undefined;
    if (rotate?.value === false || !isWritten) {
      yield {
        at: rotate?.valuePlace ?? kubelet.anchor,
        missing: !isWritten,
        message: say`The kubelet does not renew its client certificate: it needs one that is valid for long, and a stolen one stays good. Set rotateCertificates to true.`,
        fixes: [
          settingField(kubelet.pathTo('rotateCertificates'), true, {
            safety: 'choice',
            why: CLIENT,
          }),
        ],
      };
    }
    const gate = kubelet.mapping('featureGates').boolean('RotateKubeletServerCertificate');
    if (gate?.value !== false) return;
    yield {
      at: gate.valuePlace,
      message: say`The kubelet does not renew its serving certificate, so clients come to ignore that it has run out. Set RotateKubeletServerCertificate to true.`,
      fixes: [settingField(gate.path, true, { safety: 'choice', why: SERVER })],
    };
  }),
});
