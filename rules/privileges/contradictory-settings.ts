import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import {
  addedAndDropped,
  forbiddenEscalation,
  rootThoughNonRoot,
  sharedThoughHostPid,
} from '../contradictions.ts';
import { linuxFieldsOnWindows, windowsOptionsOnLinux } from '../wrongSystem.ts';

export default defineRule({
  id: 'contradictory-settings',
  title: 'Settings that contradict each other',
  severity: 'medium',
  fix: 'choice',
  variants: [
    { since: 0, pod: ofLinux },
    {
      since: 25,
      name: 'Settings of another system than os.name are refused',
      *pod(pod) {
        yield* windowsOptionsOnLinux(pod);
        if (pod.isWindows) yield* linuxFieldsOnWindows(pod);
        else yield* ofLinux(pod);
      },
    },
  ],
});

function* ofLinux(pod: Pod): Iterable<Draft> {
  yield* rootThoughNonRoot(pod);
  yield* sharedThoughHostPid(pod);
  for (const container of pod.containers) {
    yield* forbiddenEscalation(container);
    yield* addedAndDropped(container);
  }
}
