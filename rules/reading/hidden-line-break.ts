import { defineRule } from '../../server/src/engine/defineRule.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'hidden-line-break',
  title: 'Hidden line break',
  severity: 'high',
  fix: 'none',
  variants: [
    {
      since: 0,
      *document(document) {
        if (resourcesOf(document).length === 0) return;
        for (const problem of document.problems) {
          if (problem.code !== 'line-separator') continue;
          yield {
            at: { span: problem.span, use: undefined },
            message: say`A hidden line break: Kubernetes starts a new line here, so what follows is live even behind a comment. Delete the character.`,
          };
        }
      },
    },
  ],
});
