import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Severity } from '../../server/src/engine/rule.ts';
import { say } from '../../server/src/text/say.ts';
import { podSecurityVariants } from '../podSecurityConfiguration.ts';

export default defineRule({
  id: 'pod-security-exemption',
  title: 'Exemption from Pod Security',
  severity: 'high',
  fix: 'choice',
  ...podSecurityVariants(function* (configuration) {
    const exemptions = configuration.mapping('exemptions');
    for (const user of exemptions.strings('usernames')) {
      const isController = user.value.startsWith('system:serviceaccount:kube-system:');
      yield {
        at: user.valuePlace,
        severity: isController ? 'high' : 'medium',
        message: isController
          ? say`Pods that "${user.value}" creates pass every Pod Security check: a controller creates them for whoever may create its workload. Remove the exemption.`
          : say`Pods that the user "${user.value}" creates pass every Pod Security check: with these credentials the nodes are open. Remove the exemption.`,
        fixes: [removing(user)],
      };
    }
    for (const runtimeClass of exemptions.strings('runtimeClasses')) {
      yield {
        at: runtimeClass.valuePlace,
        message: say`Every pod that names the RuntimeClass "${runtimeClass.value}" passes all Pod Security checks, and everybody may name it. Remove the exemption.`,
        fixes: [removing(runtimeClass)],
      };
    }
    for (const namespace of exemptions.strings('namespaces')) {
      yield {
        at: namespace.valuePlace,
        severity: severityIn(namespace.value),
        message: say`Pods in the namespace "${namespace.value}" pass every Pod Security check: who may create pods there owns the nodes. Label the namespace instead, where everybody sees it.`,
        fixes: [removing(namespace)],
      };
    }
  }),
});

/** Whoever may create pods in kube-system owns the cluster anyway. */
function severityIn(namespace: string): Severity {
  return namespace === 'kube-system' ? 'info' : 'medium';
}

function removing({
  value,
  path,
}: {
  readonly value: string;
  readonly path: readonly (string | number)[];
}) {
  return {
    title: say`Remove the exemption of ${value}`,
    safety: 'choice' as const,
    why: say`Privileged pods that rely on the exemption are refused.`,
    patches: [{ op: 'remove' as const, at: path }],
    preferred: true,
  };
}
