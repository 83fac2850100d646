import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULES } from '../../rules/index.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import type { Level } from '../../server/src/engine/rule.ts';
import { fixAll } from '../../server/src/fixes/fixAll.ts';
import { optionsOf } from './fixture.ts';
import { inEnglish } from '../../server/src/text/say.ts';

function hardened(text: string): string {
  const options = {
    ...optionsOf({ version: 37, profile: 'restricted' }, RULES),
    persona: 'regular',
  } as const;
  return fixAll(text, options, ['safe', 'hardening']).text;
}

test('a pod that says nothing gets all that restricted asks for, each setting once', () => {
  assert.equal(
    hardened('apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: web\n'),
    `apiVersion: v1
kind: Pod
spec:
  containers:
    - name: web
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop:
            - ALL
  securityContext:
    runAsNonRoot: true
    seccompProfile:
      type: RuntimeDefault
`,
  );
});

const pod = (securityContext: string): string => `apiVersion: v1
kind: Pod
spec:
  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
  containers:
    - name: web
      securityContext: ${securityContext}
`;

test('a misspelled ALL is corrected once, though two rules find it', () => {
  assert.equal(
    hardened(pod('{ allowPrivilegeEscalation: false, capabilities: { drop: [net_raw, all] } }')),
    pod('{ allowPrivilegeEscalation: false, capabilities: { drop: [NET_RAW, ALL] } }'),
  );
});

test('names that are misspelled give way to ALL', () => {
  assert.equal(
    hardened(
      pod('{ allowPrivilegeEscalation: false, capabilities: { drop: [net_raw, CAP_KILL] } }'),
    ),
    pod('{ allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }'),
  );
});

test('privilege escalation is forbidden once privileged and SYS_ADMIN are gone', () => {
  assert.equal(
    hardened(pod('{ privileged: true, capabilities: { add: [CAP_SYS_ADMIN], drop: [ALL] } }')),
    pod('{ capabilities: { drop: [ALL] }, allowPrivilegeEscalation: false }'),
  );
});

test('a container that is root by number is left to a human', () => {
  const root = pod(
    '{ runAsUser: 0, allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }',
  );
  assert.equal(hardened(root), root);
  const mayBeRoot = root.replace('runAsNonRoot: true, ', '');
  assert.equal(hardened(mayBeRoot), mayBeRoot);
});

test('seccomp and AppArmor annotations go together with what their fields say', () => {
  const spec = pod('{ allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }')
    .replace('apiVersion: v1\nkind: Pod\n', '')
    .replace(
      '{ runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }',
      '{ runAsNonRoot: true }',
    );
  assert.equal(
    hardened(`apiVersion: v1
kind: Pod
metadata:
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: localhost/app.json
    container.apparmor.security.beta.kubernetes.io/web: unconfined
    team: web
${spec}`),
    `apiVersion: v1
kind: Pod
metadata:
  annotations:
    team: web
${spec.replace('runAsNonRoot: true', 'runAsNonRoot: true, seccompProfile: { localhostProfile: app.json, type: Localhost }')}`,
  );
});

test('a pod for Windows nodes that does not say so is left to a human, but for its user', () => {
  const windows = `apiVersion: v1
kind: Pod
spec:
  nodeSelector: { kubernetes.io/os: windows }
  containers:
    - name: iis
`;
  assert.equal(hardened(windows), `${windows}  securityContext:\n    runAsNonRoot: true\n`);
});

test('a sysctl that is set twice, once with slashes, is left to a human', () => {
  const twice = `apiVersion: v1
kind: Pod
spec:
  securityContext:
    runAsNonRoot: true
    seccompProfile: { type: RuntimeDefault }
    sysctls:
      - { name: kernel/shm_rmid_forced, value: "0" }
      - { name: kernel.shm_rmid_forced, value: "1" }
  containers:
    - name: web
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
`;
  assert.equal(hardened(twice), twice);
});

test('a Windows pod gets no setting of Linux', () => {
  const windows = `apiVersion: v1
kind: Pod
spec:
  os: { name: windows }
  securityContext: { runAsNonRoot: true }
  containers:
    - name: iis
`;
  assert.equal(hardened(windows), windows);
});

test('a capability gets a spelling that Pod Security knows only where its level allows it', () => {
  const text = pod('{ capabilities: { add: [CAP_CHOWN, CAP_NET_BIND_SERVICE] } }');
  const titles = (profile: Level): readonly string[] =>
    analyze(text, optionsOf({ version: 37, profile }, RULES))
      .findings.flatMap(({ fixes }) => fixes.map(({ title }) => inEnglish(title)))
      .filter((title) => title.startsWith('Write '));
  assert.deepEqual(titles('baseline'), ['Write CHOWN', 'Write NET_BIND_SERVICE']);
  assert.deepEqual(titles('restricted'), ['Write NET_BIND_SERVICE']);
});
