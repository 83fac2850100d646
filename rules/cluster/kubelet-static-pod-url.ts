import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { kubeletVariants } from '../kubeletConfiguration.ts';

export default defineRule({
  id: 'kubelet-static-pod-url',
  title: 'Kubelet that fetches static pods from a URL',
  severity: 'medium',
  fix: 'choice',
  ...kubeletVariants(0, function* (kubelet) {
    const url = kubelet.string('staticPodURL');
    if (url === undefined || url.value === '') return;
    const isPlain = /^http:/i.test(url.value);
    yield {
      at: url.valuePlace,
      severity: isPlain ? 'high' : 'medium',
      message: isPlain
        ? say`The kubelet runs, past all admission, every pod that ${url.value} answers with, and anybody on the way can answer. Remove staticPodURL.`
        : say`The kubelet runs, past all admission, every pod that ${url.value} answers with: that server’s owner owns the node. Remove staticPodURL.`,
      fixes: [
        {
          title: say`Remove staticPodURL`,
          safety: 'choice',
          why: say`The pods that this URL describes no longer run on the node.`,
          patches: [{ op: 'remove', at: url.path }],
          preferred: true,
        },
      ],
    };
  }),
});
