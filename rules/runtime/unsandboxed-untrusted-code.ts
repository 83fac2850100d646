import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import { repositoryOf } from '../../server/src/kubernetes/imageReference.ts';
import { sharesKernel } from '../../server/src/kubernetes/runtimeHandlers.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

/** Without a policy that names more pods, only what is certain to run code that others wrote. */
export default defineRule({
  id: 'unsandboxed-untrusted-code',
  title: 'Untrusted code without a sandbox',
  severity: 'low',
  persona: 'auditor',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['image', 'podTemplate'],
      *pod(pod, { facts }) {
        if (pod.isWindows || isSandboxed(pod, facts)) return;
        const message = reasonFor(pod);
        if (message !== undefined) yield { ...placeOf(pod), message, fixes: fixesFor(pod, facts) };
      },
    },
  ],
});

/** Images whose purpose is to run the jobs of a build service. */
const RUNNER_IMAGES: ReadonlySet<string> = new Set([
  'ghcr.io/actions/actions-runner',
  'docker.io/summerwind/actions-runner',
  'docker.io/myoung34/github-runner',
  'docker.io/jenkins/inbound-agent',
  'docker.io/buildkite/agent',
  'docker.io/circleci/runner-agent',
]);

function reasonFor(pod: Pod): Text | undefined {
  const { group, kind, name } = pod.resource;
  if (group === 'extensions.agents.x-k8s.io' && kind === 'SandboxTemplate') {
    return say`SandboxTemplate "${name ?? ''}" runs what agents come up with on the node’s own kernel: one kernel bug, and it has the node. Set runtimeClassName to a sandbox.`;
  }
  const runner = pod.containers.find(isRunner);
  if (runner === undefined) return undefined;
  return say`Container "${runner.name}" runs the jobs of a build service on the node’s own kernel: whoever can change a build needs one kernel bug. Set runtimeClassName to a sandbox.`;
}

function isRunner({ view }: Container): boolean {
  return RUNNER_IMAGES.has(repositoryOf(view.string('image')?.value ?? '') ?? '');
}

/** A class is taken for a sandbox unless it is known to be none. */
function isSandboxed({ spec }: Pod, facts: RuleContext['facts']): boolean {
  const name = spec.string('runtimeClassName')?.value ?? '';
  const known = facts.of('RuntimeClass').find((candidate) => candidate.name === name);
  return name !== '' && !sharesKernel(known?.handler ?? name);
}

function placeOf({ spec }: Pod): Pick<Draft, 'at' | 'missing'> {
  const name = spec.string('runtimeClassName');
  return name === undefined ? { at: spec.anchor, missing: true } : { at: name.valuePlace };
}

function fixesFor({ spec }: Pod, facts: RuleContext['facts']): readonly Fix[] {
  const known = facts
    .of('RuntimeClass')
    .filter(({ handler }) => handler !== undefined && !sharesKernel(handler))
    .map(({ name }) => name);
  const names = known.length > 0 ? [...new Set(known)] : ['gvisor', 'kata'];
  return names.map((name) => ({
    title: say`Set runtimeClassName: ${name}`,
    safety: 'choice',
    why: say`The cluster must have a RuntimeClass named "${name}": without it the pod is not created.`,
    patches: [{ op: 'set', at: spec.pathTo('runtimeClassName'), value: name }],
  }));
}
