import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULES } from '../../rules/index.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import { inEnglish } from '../../server/src/text/say.ts';
import { optionsOf } from './fixture.ts';

const OPTIONS = optionsOf({ version: 37, profile: 'restricted' }, RULES);

/** A pod whose own setting one container inherits, and another replaces. */
function podWith(securityContext: string, spec = ''): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: shop }
spec:
  ${spec}
  securityContext: ${securityContext}
  initContainers:
    - name: inherits
  containers:
    - name: says-its-own
      securityContext:
        runAsUser: 1000
        runAsNonRoot: true
        seccompProfile: { type: RuntimeDefault }
        appArmorProfile: { type: RuntimeDefault }
        seLinuxOptions: { type: container_t }
        windowsOptions: { hostProcess: false }
`;
}

const CASES: readonly (readonly [ruleId: string, text: string])[] = [
  ['root-user', podWith('{ runAsUser: 0 }')],
  ['may-run-as-root', podWith('{ runAsNonRoot: false }')],
  ['seccomp-unconfined', podWith('{ seccompProfile: { type: Unconfined } }')],
  ['apparmor-unconfined', podWith('{ appArmorProfile: { type: Unconfined } }')],
  ['selinux-type', podWith('{ seLinuxOptions: { type: spc_t } }')],
  ['selinux-user-or-role', podWith('{ seLinuxOptions: { user: root } }')],
  [
    'windows-host-process',
    podWith('{ windowsOptions: { hostProcess: true } }', 'hostNetwork: true'),
  ],
];

for (const [ruleId, text] of CASES) {
  test(`${ruleId} at the pod points to the containers that inherit it`, () => {
    const found = analyze(text, OPTIONS).findings.filter((finding) => finding.ruleId === ruleId);
    const related = found.flatMap((finding) => finding.related);
    assert.deepEqual(
      related.map(({ message, at }) => [inEnglish(message), text.slice(at.start, at.end)]),
      [['Container "inherits" inherits it.', 'inherits']],
    );
  });
}

test('a setting of a container is inherited by none', () => {
  const text = podWith('{}').replace('runAsUser: 1000', 'runAsUser: 0');
  const found = analyze(text, OPTIONS).findings.find(({ ruleId }) => ruleId === 'root-user');
  assert.deepEqual(found?.related, []);
});
