import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { HARDENED, HOST_PID, pod } from './manifests.ts';
import { runInFolder } from './runInFolder.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const PATCH = ['fix', '--harden', '--as', 'kustomize-patch'];
const ROLLOUT = `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: my.web }
spec: { template: { spec: { hostPID: true, containers: [] } } }
`;

test('each object has a patch with what changes, and the base stays as it is', async (context) => {
  const other = pod({ container: '        privileged: true\n' }).replace(
    'name: web\n',
    'name: api\n  namespace: prod\n',
  );
  const files = { 'a.yaml': HOST_PID, 'b.yaml': `${HARDENED.replace('web', 'fine')}---\n${other}` };
  const folder = temporaryFolder(context, files);
  const { exitCode, stdout, stderr } = await runInFolder(folder, PATCH);
  assert.equal(exitCode, 1);
  assert.equal(
    stdout,
    `# In kustomization.yaml: patches: [{ path: THIS_FILE }]
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostPID: null
---
apiVersion: v1
kind: Pod
metadata:
  name: api
  namespace: prod
spec:
  containers:
    - name: app
      securityContext:
        privileged: null
`,
  );
  assert.equal(stderr, 'cofferdam: 3 findings can be fixed, none is left.\n');
  for (const [name, text] of Object.entries(files)) {
    assert.equal(fs.readFileSync(path.join(folder, name), 'utf8'), text);
  }
});

test('a custom resource makes the output a Component', async (context) => {
  const folder = temporaryFolder(context, {});
  const stdin = `${HOST_PID}---\n${ROLLOUT}`;
  const { exitCode, stdout } = await runInFolder(folder, [...PATCH, '-'], { stdin });
  assert.equal(exitCode, 1);
  assert.equal(
    stdout,
    `# Save as kustomization.yaml in a folder of its own; in yours: components: [THAT_FOLDER]
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:
  - patch: |-
      apiVersion: v1
      kind: Pod
      metadata:
        name: web
      spec:
        hostPID: null
  - target:
      group: argoproj.io
      kind: Rollout
      name: "my\\\\.web"
      namespace: default
      version: v1alpha1
    patch: |-
      - op: remove
        path: /spec/template/spec/hostPID
`,
  );
});

test('nothing to do prints nothing', async (context) => {
  const folder = temporaryFolder(context, { 'pod.yaml': HARDENED });
  const { exitCode, stdout } = await runInFolder(folder, PATCH);
  assert.deepEqual({ exitCode, stdout }, { exitCode: 0, stdout: '' });
});

test('an object without a name is left, and why is said', async (context) => {
  const unnamed = HOST_PID.replace('name: web', 'generateName: web-');
  const folder = temporaryFolder(context, { 'pod.yaml': unnamed });
  const { exitCode, stdout, stderr } = await runInFolder(folder, PATCH);
  assert.deepEqual({ exitCode, stdout }, { exitCode: 1, stdout: '' });
  assert.equal(
    stderr,
    'cofferdam: pod.yaml:6:12: host-pid is not fixed: its object has no metadata.name, which a patch needs\n' +
      'cofferdam: 0 findings were fixed, 1 left.\n',
  );
});

test('objects of one name with the same patch share it, with others they are told apart', async (context) => {
  const same = temporaryFolder(context, { 'a.yaml': HOST_PID, 'b.yaml': HOST_PID });
  const shared = await runInFolder(same, PATCH);
  assert.deepEqual([shared.exitCode, shared.stdout.match(/hostPID/g)?.length], [1, 1]);
  const hostIPC = pod({ spec: '  hostIPC: true\n' });
  const different = temporaryFolder(context, { 'a.yaml': HOST_PID, 'b.yaml': hostIPC });
  const { exitCode, stdout, stderr } = await runInFolder(different, PATCH);
  assert.equal(exitCode, 2);
  assert.match(stdout, /hostPID: null\n$/);
  assert.match(stderr, /^cofferdam: b\.yaml: Pod web is in a\.yaml, too, and needs another patch/m);
});
