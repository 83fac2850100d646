import type { RuleContext } from '../server/src/engine/rule.ts';
import { runsBesideOthers } from '../server/src/kubernetes/pod.ts';
import type { Container, Pod } from '../server/src/kubernetes/pod.ts';
import { capabilitiesIn, present, privilegedIn } from './ingredients.ts';
import type { Ingredient } from './ingredients.ts';
import { ingredientsOf, nodeMountsOf } from './nodeMounts.ts';
import { mayBeRoot, userOf } from './rootUser.ts';

/** A container whose processes another one reaches, and what that one gains by it. */
export interface SharedProcesses {
  readonly how: 'traces' | 'traces-all' | 'same-user' | 'stronger';
  readonly from: Container;
  readonly to: Container;
  readonly ingredients: readonly Ingredient[];
}

const STRONG = [
  'ALL',
  'SYS_ADMIN',
  'SYS_PTRACE',
  'SYS_MODULE',
  'DAC_READ_SEARCH',
  'SYS_RAWIO',
  'BPF',
  'PERFMON',
  'NET_ADMIN',
];

/**
 * The gravest way from a container of the pod to a stronger one. The kernel shows `/proc/<pid>/root`
 * to a process of the same user that has all the capabilities of the other, or SYS_PTRACE.
 */
export function sharedProcessesOf(pod: Pod, context: RuleContext): SharedProcesses | undefined {
  const running = pod.containers.filter(runsBesideOthers);
  const pairs = running.flatMap((from) =>
    running.filter((to) => to !== from).map((to) => pairOf(from, to, context)),
  );
  const found = pairs.filter((pair) => pair !== undefined);
  return HOW.map((how) => found.find((pair) => pair.how === how)).find(
    (pair) => pair !== undefined,
  );
}

const HOW = ['traces', 'same-user', 'traces-all', 'stronger'] as const;

function pairOf(from: Container, to: Container, context: RuleContext): SharedProcesses | undefined {
  // Who needs no other has nothing to gain.
  if (privilegedIn(from) !== undefined) return undefined;
  const powers = powersOf(to);
  const files = nodeMountsOf(to.pod, context)
    .filter(({ container, pathClass }) => container === to && pathClass.name !== 'benign')
    .flatMap(ingredientsOf);
  const tracing = capabilitiesIn(from, ['ALL', 'SYS_PTRACE']);
  if (tracing.length > 0) {
    const gained = [...powers, ...files];
    return {
      how: gained.length > 0 ? 'traces' : 'traces-all',
      from,
      to,
      ingredients: [...tracing, ...gained],
    };
  }
  if (!mayBeRoot(from) || powersOf(from).length > 0) return undefined;
  if (powers.length > 0) return { how: 'stronger', from, to, ingredients: powers };
  if (files.length === 0 || !areSameUser(from, to)) return undefined;
  return { how: 'same-user', from, to, ingredients: files };
}

function powersOf(container: Container): readonly Ingredient[] {
  return [...present([privilegedIn(container)]), ...capabilitiesIn(container, STRONG)];
}

/** As far as the manifest says: images of whom it says nothing are mostly root. */
function areSameUser(one: Container, other: Container): boolean {
  return mayBeRoot(one) && mayBeRoot(other) && (userOf(one) ?? 0) === (userOf(other) ?? 0);
}
