import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { SysctlFields } from '../../server/src/kubernetes/fields.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { dottedSysctl, sysctlSafeSince } from '../../server/src/kubernetes/sysctls.ts';
import { formatVersion } from '../../server/src/kubernetes/version.ts';
import type { MinorVersion } from '../../server/src/kubernetes/version.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

const UNSAFE = { keys: ['sysctls'], pod: unsafeSysctls };

export default defineRule({
  id: 'unsafe-sysctl',
  title: 'Unsafe sysctl',
  severity: 'medium',
  level: 'baseline',
  control: 'sysctls',
  fix: 'choice',
  variants: [
    { since: 0, ...UNSAFE },
    { since: 27, name: 'Reserved ports are safe, too', ...UNSAFE },
    { since: 29, name: 'Four TCP timers are safe, too', ...UNSAFE },
    { since: 32, name: 'TCP buffer sizes are safe, too', ...UNSAFE },
    { since: 37, name: 'TCP slow start and unsent data are safe, too', ...UNSAFE },
  ],
});

function* unsafeSysctls(pod: Pod, { version }: RuleContext): Iterable<Draft> {
  const sysctls = pod.spec.mapping('securityContext').items('sysctls');
  const meant = sysctls.map((sysctl) => dottedSysctl(nameOf(sysctl)));
  for (const sysctl of sysctls) {
    const name = nameOf(sysctl);
    if (isSafe(name, version)) continue;
    const field = sysctl.field('name');
    const isRepeated = meant.filter((other) => other === dottedSysctl(name)).length > 1;
    yield {
      at: field?.valuePlace ?? sysctl.anchor,
      missing: field === undefined,
      message: messageFor(name, isRepeated, version),
      fixes: fixesFor(sysctl, isRepeated, version),
    };
  }
}

function nameOf(sysctl: View<SysctlFields>): string {
  return sysctl.string('name')?.value ?? '';
}

function isSafe(name: string, version: MinorVersion): boolean {
  const since = sysctlSafeSince(name);
  return since !== undefined && since <= version;
}

function messageFor(name: string, isRepeated: boolean, version: MinorVersion): Text {
  if (name === '')
    return say`This sysctl has no name: the API server refuses the pod. Name it or remove the entry.`;
  const dotted = dottedSysctl(name);
  if (isSafe(dotted, version)) {
    if (isRepeated)
      return say`The sysctl "${name}" is set more than once, and Pod Security knows it with dots only. Keep one entry, named ${dotted}.`;
    return say`The sysctl "${name}" is safe, but Pod Security knows it with dots only. Write ${dotted}.`;
  }
  const since = sysctlSafeSince(name);
  if (since !== undefined) {
    return say`The sysctl "${name}" counts as safe from Kubernetes ${formatVersion(since)} on only. Remove it for older clusters.`;
  }
  return say`The sysctl "${name}" is not safe: it can change or exhaust the kernel that all pods of the node share. Remove it.`;
}

function fixesFor(
  sysctl: View<SysctlFields>,
  isRepeated: boolean,
  version: MinorVersion,
): readonly Fix[] {
  const name = nameOf(sysctl);
  const dotted = dottedSysctl(name);
  // The API server takes no name twice, and which of the values counts is for a human to say.
  if (isSafe(dotted, version) && !isRepeated) {
    return [
      {
        title: say`Write ${dotted}`,
        safety: 'safe',
        patches: [{ op: 'set', at: sysctl.pathTo('name'), value: dotted }],
        preferred: true,
      },
    ];
  }
  return [
    {
      title: name === '' ? say`Remove the sysctl without a name` : say`Remove the sysctl ${name}`,
      safety: 'choice',
      why: say`The pod then runs with the node’s value; a program that checks the setting may not start.`,
      patches: [{ op: 'remove', at: sysctl.path }],
    },
  ];
}
