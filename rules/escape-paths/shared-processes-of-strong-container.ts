import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { storyOf } from '../ingredients.ts';
import { sharedProcessesOf } from '../processSharing.ts';
import type { SharedProcesses } from '../processSharing.ts';
import { sharesHostUsers } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'shared-processes-of-strong-container',
  title: 'Processes of a strong container within reach of another',
  severity: 'high',
  fix: 'none',
  isPath: true,
  variants: [{ since: 0, keys: ['shareProcessNamespace'], pod: shared }],
});

function* shared(pod: Pod, context: RuleContext): Iterable<Draft> {
  const field = pod.spec.boolean('shareProcessNamespace');
  if (field?.value !== true || !sharesHostUsers(pod, context)) return;
  // The API server refuses both together.
  if (pod.spec.boolean('hostPID')?.value === true) return;
  const found = sharedProcessesOf(pod, context);
  if (found === undefined) return;
  const decisive = { at: field.valuePlace, text: say`The containers share their processes.` };
  yield {
    ...storyOf(decisive, found.ingredients),
    container: found.from,
    severity: found.how === 'traces' || found.how === 'same-user' ? 'high' : 'medium',
    message: messageOf(found),
  };
}

function messageOf({ how, from, to }: SharedProcesses): Text {
  switch (how) {
    case 'traces':
      return say`Container "${from.name}" may trace the processes of "${to.name}", which reaches the node: it can take over all that "${to.name}" may do. Remove shareProcessNamespace.`;
    case 'traces-all':
      return say`Container "${from.name}" may trace the processes of every container of the pod: it can take over "${to.name}" and all that it may do. Remove shareProcessNamespace.`;
    case 'same-user':
      return say`Container "${from.name}" sees the processes of "${to.name}" as the same user: by /proc it reaches the node’s files that "${to.name}" has. Remove shareProcessNamespace.`;
    case 'stronger':
      return say`Container "${from.name}" may be root beside the processes of "${to.name}", which reaches the node: it can stop and disturb them. Remove shareProcessNamespace.`;
  }
}
