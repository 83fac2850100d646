import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'interactive-terminal',
  title: 'Standard input or terminal kept open',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['stdin', 'tty'],
      *container(container) {
        const fields = (['stdin', 'tty', 'stdinOnce'] as const).flatMap(
          (name) => container.view.boolean(name) ?? [],
        );
        const open = fields.find(({ value, path }) => value && path.at(-1) !== 'stdinOnce');
        if (open === undefined) return;
        yield {
          at: open.valuePlace,
          message: say`Container "${container.name}" keeps ${String(open.path.at(-1))} open: whoever may attach to the pod types into its program, often a shell. Remove it from a manifest that stays.`,
          fixes: [
            {
              title: say`Remove stdin and tty from container "${container.name}"`,
              safety: 'choice',
              why: say`A shell that waits for input ends at once, and its container with it.`,
              patches: fields.map(({ path }) => ({ op: 'remove', at: path })),
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
