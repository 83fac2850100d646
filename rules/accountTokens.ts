import type { Fix } from '../server/src/engine/fix.ts';
import type { RuleContext } from '../server/src/engine/rule.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';
import {
  accountOf,
  projectedApiTokensOf,
  rolesHeldBy,
} from '../server/src/kubernetes/serviceAccounts.ts';
import type { Place } from '../server/src/yaml/node.ts';
import { say } from '../server/src/text/say.ts';

/** Where it is written that the token is mounted; undefined where that is the default. */
export function placeOfAutomount({ spec }: Pod): Place | undefined {
  const automount = spec.boolean('automountServiceAccountToken');
  return automount?.value === true ? automount.valuePlace : undefined;
}

/** Leaves the token out; for a human where the pod seems to use it. */
export function withoutToken(pod: Pod, context: RuleContext): Fix {
  const title = say`Set automountServiceAccountToken to false`;
  const patches = [
    { op: 'set', at: pod.spec.pathTo('automountServiceAccountToken'), value: false },
  ] as const;
  if (accountOf(pod).name === 'default' && !seemsToUseApi(pod, context)) {
    return {
      title,
      safety: 'hardening',
      why: say`A program that calls the Kubernetes API as the default account no longer finds its token.`,
      patches,
      preferred: true,
    };
  }
  return {
    title,
    safety: 'choice',
    why: say`A program that calls the Kubernetes API no longer finds its token; many with an account of their own do.`,
    patches,
    preferred: true,
  };
}

/** By roles that its account holds, a token of its own, or a tool or variable of the API. */
function seemsToUseApi(pod: Pod, { facts }: RuleContext): boolean {
  if (rolesHeldBy(accountOf(pod), facts).length > 0) return true;
  if (projectedApiTokensOf(pod).length > 0) return true;
  return pod.containers.some(({ view }) => {
    const words = [...view.strings('command'), ...view.strings('args')];
    const image = view.string('image')?.value ?? '';
    return (
      [image, ...words.map(({ value }) => value)].some((word) =>
        /kubectl|kubernetes|helm/.test(word),
      ) ||
      view.items('env').some((env) => env.string('name')?.value.startsWith('KUBERNETES_') === true)
    );
  });
}
