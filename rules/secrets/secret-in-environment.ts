import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'secret-in-environment',
  title: 'Secret in the environment',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['secretKeyRef', 'secretRef'],
      *container(container) {
        for (const variable of container.view.items('env')) {
          const source = variable.mapping('valueFrom');
          const key = source.field('secretKeyRef');
          if (key?.value.kind !== 'mapping') continue;
          yield {
            at: key.keyPlace,
            message: say`Variable "${variable.string('name')?.value ?? ''}" of container "${container.name}" is a Secret: every child process, crash dump and /proc/<pid>/environ shows it. Mount it as a file.`,
          };
        }
        for (const source of container.view.items('envFrom')) {
          const secret = source.field('secretRef');
          if (secret?.value.kind !== 'mapping') continue;
          const name = source.mapping('secretRef').string('name')?.value ?? '';
          yield {
            at: secret.keyPlace,
            message: say`Container "${container.name}" has all of Secret "${name}" in its environment: every child process, crash dump and /proc/<pid>/environ shows it. Mount what it needs as files.`,
          };
        }
      },
    },
  ],
});
