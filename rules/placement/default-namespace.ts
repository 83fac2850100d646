import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { isWorkload, WORKLOAD_KINDS } from '../workloadKinds.ts';

export default defineRule({
  id: 'default-namespace',
  title: 'Workload in the default namespace',
  severity: 'info',
  persona: 'pedantic',
  kinds: WORKLOAD_KINDS,
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['namespace'],
      // Where no namespace is written, whoever applies the manifest chooses one.
      *resource(resource) {
        const namespace = resource.view.mapping('metadata').string('namespace');
        if (namespace?.value !== 'default' || !isWorkload(resource)) return;
        yield {
          at: namespace.valuePlace,
          message: say`${resource.kind} "${resource.name ?? ''}" is in the namespace default, where whatever names no namespace ends up, with one set of rights for all. Give it its own.`,
        };
      },
    },
  ],
});
