import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { ObjectFields, PodSpecFields } from '../../server/src/kubernetes/fields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';

interface PodFields extends ObjectFields {
  spec: PodSpecFields;
}

export default defineRule({
  id: 'pod-without-controller',
  title: 'Pod without a controller',
  severity: 'info',
  persona: 'pedantic',
  kinds: ['Pod'],
  fix: 'none',
  variants: [
    {
      since: 0,
      *resource(resource) {
        if (resource.group !== '' || isExpected(resource)) return;
        const kind = resource.view.string('kind');
        yield {
          at: kind?.valuePlace ?? resource.view.mapping('metadata').anchor,
          message: say`Pod "${resource.name ?? ''}" belongs to no controller: it is not replaced when its node fails, and nothing says why it is there. Make it a Deployment or a Job.`,
        };
      },
    },
  ],
});

/** Owned by another object, run once by Helm, or a static pod of the control plane. */
function isExpected(resource: Resource): boolean {
  const metadata = resource.view.mapping('metadata');
  const spec = fieldsOf<PodFields>(resource).mapping('spec');
  if (metadata.items('ownerReferences').length > 0) return true;
  if (metadata.mapping('annotations').string('helm.sh/hook') !== undefined) return true;
  const isCritical = spec.string('priorityClassName')?.value === 'system-node-critical';
  return isCritical && resource.namespace === 'kube-system';
}
