import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import type { MinorVersion } from '../../server/src/kubernetes/version.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'proc-mount',
  title: 'Unmasked /proc',
  severity: 'high',
  level: 'baseline',
  control: 'procMount',
  fix: 'safe',
  variants: [
    {
      since: 0,
      keys: ['procMount'],
      name: 'Forbidden by baseline in all pods',
      container: (container, { version }) => unmasked(container, version, {}),
    },
    {
      since: 35,
      keys: ['procMount'],
      name: 'Forbidden by baseline outside user namespaces, by restricted in all pods',
      container: (container, { version }) =>
        unmasked(container, version, isUserNamespaced(container) ? RESTRICTED_ONLY : {}),
    },
  ],
});

const RESTRICTED_ONLY = {
  level: 'restricted',
  control: 'procMount_restricted',
  severity: 'medium',
} as const;

function* unmasked(
  container: Container,
  version: MinorVersion,
  judgement: Pick<Draft, 'level' | 'control' | 'severity'>,
): Iterable<Draft> {
  const procMount = container.view.mapping('securityContext').string('procMount');
  if (procMount === undefined || procMount.value === 'Default') return;
  const danger =
    judgement.level === 'restricted'
      ? say`which opens kernel settings to its user namespace and is refused by the restricted level`
      : say`which opens kernel settings that can run programs as root on the node`;
  yield {
    at: procMount.valuePlace,
    ...judgement,
    message: say`Container "${container.name}" sets procMount to "${procMount.value}", ${danger}. Remove procMount.`,
    fixes: [removalOf(container, procMount, version)],
  };
}

/**
 * From 1.30 on the API server admits Unmasked in user namespaces alone, and never any other word, so
 * the removal takes nothing from a pod that runs.
 */
function removalOf(container: Container, procMount: Field<string>, version: MinorVersion): Fix {
  const isRefused =
    procMount.value !== 'Unmasked' || (version >= 30 && !isUserNamespaced(container));
  const removal = {
    title: say`Remove procMount from container "${container.name}"`,
    patches: [{ op: 'remove', at: procMount.path }],
    preferred: true,
  } as const;
  if (isRefused) return { ...removal, safety: 'safe' };
  return {
    ...removal,
    safety: 'hardening',
    why: say`Containers that run containers inside need an unmasked /proc to start them.`,
  };
}

function isUserNamespaced({ pod }: Container): boolean {
  return pod.spec.boolean('hostUsers')?.value === false;
}
