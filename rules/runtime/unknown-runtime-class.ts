import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { meantClasses } from '../runtimeClassNames.ts';

/** Only where these files define RuntimeClasses at all: else they come with the cluster. */
export default defineRule({
  id: 'unknown-runtime-class',
  title: 'RuntimeClass that is not among the files’ own',
  severity: 'low',
  persona: 'auditor',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['runtimeClassName'],
      *pod(pod, { facts }) {
        const written = pod.spec.string('runtimeClassName');
        if (written === undefined || written.value === '') return;
        const known = [...new Set(facts.of('RuntimeClass').map(({ name }) => name))];
        if (known.length === 0 || known.includes(written.value)) return;
        if (meantClasses(written.value, known).length > 0) return;
        yield {
          at: written.valuePlace,
          message: say`The pod asks for the RuntimeClass "${written.value}"; these files define ${known}. Make sure that the cluster has it: without its class the pod is refused.`,
        };
      },
    },
  ],
});
