import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import { POD_SECURITY_PREFIX } from '../../server/src/kubernetes/podSecurityLabels.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import type { NamespaceFields } from '../../server/src/kubernetes/clusterFields.ts';
import { say } from '../../server/src/text/say.ts';
import type { FieldPath } from '../../server/src/yaml/fieldPath.ts';

/** They hold the cluster's own pods; who may write there owns the cluster already. */
const OF_THE_CLUSTER: readonly (string | undefined)[] = [
  'kube-node-lease',
  'kube-public',
  'kube-system',
];

export default defineRule({
  id: 'namespace-without-pod-security',
  title: 'Namespace without Pod Security',
  severity: 'medium',
  kinds: ['Namespace'],
  fix: 'safe',
  variants: [
    {
      // Pod Security Admission is on by default since 1.23.
      since: 23,
      *resource(resource) {
        if (resource.group !== '' || OF_THE_CLUSTER.includes(resource.name)) return;
        const labels = fieldsOf<NamespaceFields>(resource).mapping('metadata').mapping('labels');
        const has = (mode: string): boolean =>
          labels.node?.entries.has(`${POD_SECURITY_PREFIX}${mode}`) === true;
        // Warnings and audit entries first is how a level is introduced.
        if (has('enforce') || (has('warn') && has('audit'))) return;
        const missing = ['warn', 'audit'].filter((mode) => !has(mode));
        yield {
          at: labels.anchor,
          missing: true,
          message: say`Namespace "${resource.name ?? ''}" enforces no Pod Security level, so it admits privileged pods unless the cluster’s default forbids them. Label it pod-security.kubernetes.io/enforce.`,
          fixes: [warning(labels.path, missing), enforcing(labels.path)],
        };
      },
    },
  ],
});

/** Admission speaks, and refuses nothing. */
function warning(labels: FieldPath, modes: readonly string[]): Fix {
  return {
    title: say`Warn of and audit pods that restricted forbids`,
    safety: 'safe',
    patches: modes.map((mode) => ({
      op: 'set',
      at: [...labels, `${POD_SECURITY_PREFIX}${mode}`],
      value: 'restricted',
    })),
    preferred: true,
  };
}

function enforcing(labels: FieldPath): Fix {
  return {
    title: say`Enforce baseline`,
    safety: 'choice',
    why: say`Pods of this namespace that use the host’s namespaces, paths or privileges are refused.`,
    patches: [{ op: 'set', at: [...labels, `${POD_SECURITY_PREFIX}enforce`], value: 'baseline' }],
  };
}
