import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf, lacks, truthOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, aboutMissingFlag, componentsIn } from '../controlPlane.ts';

const FLAGS = ['kubelet-certificate-authority', 'kubelet-client-certificate', 'kubelet-client-key'];

export default defineRule({
  id: 'kubelet-connection-unverified',
  title: 'API server that does not verify kubelets',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          // Kubernetes before 1.22 could be told to do without TLS.
          const https = flagOf(component, 'kubelet-https');
          if (https !== undefined && truthOf(https) === false) {
            yield aboutFlag(component, https, {
              severity: 'medium',
              message: say`Container "${component.container.name}" lets the API server talk to kubelets without TLS: who listens reads what kubectl exec and logs carry. Remove --kubelet-https.`,
            });
          }
          const missing = FLAGS.filter((flag) => lacks(component, flag));
          if (missing.length === 0) continue;
          yield aboutMissingFlag(component, {
            message: say`Container "${component.container.name}" starts the API server without ${missing.map((flag) => `--${flag}`)}: who stands between it and a kubelet can read and steer kubectl exec. Give it the files.`,
          });
        }
      },
    },
  ],
});
