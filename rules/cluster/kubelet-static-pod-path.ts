import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { kubeletVariants } from '../kubeletConfiguration.ts';

export default defineRule({
  id: 'kubelet-static-pod-path',
  title: 'Kubelet that runs static pods',
  severity: 'info',
  persona: 'auditor',
  fix: 'choice',
  ...kubeletVariants(0, function* (kubelet) {
    const folder = kubelet.string('staticPodPath');
    if (folder === undefined || folder.value === '') return;
    yield {
      at: folder.valuePlace,
      message: say`The kubelet runs, past all admission, every manifest in ${folder.value}: who can write there owns the node. Control plane nodes need it; leave staticPodPath out on others.`,
      fixes: [
        {
          title: say`Remove staticPodPath`,
          safety: 'choice',
          why: say`A control plane that runs as static pods does not start without it.`,
          patches: [{ op: 'remove', at: folder.path }],
        },
      ],
    };
  }),
});
