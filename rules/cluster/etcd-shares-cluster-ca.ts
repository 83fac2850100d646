import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, componentsIn } from '../controlPlane.ts';

export default defineRule({
  id: 'etcd-shares-cluster-ca',
  title: 'etcd that trusts the cluster’s certificate authority',
  severity: 'medium',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          const etcd = flagOf(component, 'etcd-cafile');
          const clients = flagOf(component, 'client-ca-file');
          if (etcd?.value === undefined || etcd.value !== clients?.value) continue;
          yield aboutFlag(component, etcd, {
            message: say`Container "${component.container.name}" uses one certificate authority for clients and etcd: every kubelet’s and user’s certificate may open etcd directly. Give etcd an authority of its own.`,
          });
        }
      },
    },
  ],
});
