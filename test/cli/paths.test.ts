import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInFolder } from './runInFolder.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const POD = `apiVersion: v1
kind: Pod
metadata: { name: tools }
spec:
  hostPID: true
  containers:
    - name: debug
      image: registry.example/debug:1
      securityContext:
        capabilities:
          add: [SYS_PTRACE]
        seccompProfile: { type: RuntimeDefault }
`;
const CHECK = ['check', '--profile', 'baseline', 'pod.yaml'];

test('a path to the node stands for the settings that make it; JSON has each of them', async (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': POD });
  const text = await runInFolder(folder, CHECK);
  assert.deepEqual(text.stdout.match(/(?<= {2})[a-z-]+$/gm), ['host-pid-and-privilege']);
  assert.match(text.stdout, /\+ 11:17 {2}Container "debug" adds SYS_PTRACE\./);
  assert.match(text.stdout, /\nPaths to the node:\n {2}pod\.yaml:5 {2}Pod\/tools: 1\n/);
  const json = await runInFolder(folder, [...CHECK, '--format', 'json']);
  // The report's own shape.
  const { findings } = JSON.parse(json.stdout) as {
    readonly findings: readonly { rule: string }[];
  };
  assert.deepEqual(findings.map(({ rule }) => rule).sort(), [
    'capability-sys-ptrace',
    'host-pid',
    'host-pid-and-privilege',
  ]);
  assert.equal(json.exitCode, text.exitCode);
  assert.doesNotMatch(json.stdout, /Paths to the node|"paths"/);
});
