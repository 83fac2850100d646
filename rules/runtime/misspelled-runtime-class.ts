import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { meantClasses } from '../runtimeClassNames.ts';

export default defineRule({
  id: 'misspelled-runtime-class',
  title: 'Misspelled RuntimeClass',
  severity: 'medium',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['runtimeClassName'],
      *pod(pod, { facts }) {
        const written = pod.spec.string('runtimeClassName');
        if (written === undefined) return;
        const known = facts.of('RuntimeClass').map(({ name }) => name);
        const meant = meantClasses(written.value, known);
        const [first] = meant;
        if (first === undefined) return;
        yield {
          at: written.valuePlace,
          message: say`The pod asks for the RuntimeClass "${written.value}", and these files define "${first}": a pod whose class the cluster lacks is refused. Correct the name.`,
          fixes: meant.map((name) => ({
            title: say`Set runtimeClassName: ${name}`,
            safety: 'choice',
            why: say`If the cluster has a RuntimeClass under the name as written, the pod changes its runtime.`,
            patches: [{ op: 'set', at: written.path, value: name }],
            preferred: meant.length === 1,
          })),
        };
      },
    },
  ],
});
