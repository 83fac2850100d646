import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver/node';
import { RULES } from '../../rules/index.ts';
import type { Rule } from '../../server/src/engine/rule.ts';
import { edited, PRIVILEGED, rangeIn, VSCODE, withClient } from './testClient.ts';
import type { TestClient } from './testClient.ts';
import { say } from '../../server/src/text/say.ts';

const URI = 'file:///pods/pod.yaml';
const FOREIGN = { capabilities: VSCODE, settings: {} };
const OURS = { ...FOREIGN, initializationOptions: { commands: true } };

test('a workload is hardened alone, also when it is an item of a list', () =>
  withClient(FOREIGN, async (client) => {
    const list = `apiVersion: v1\nkind: List\nitems:\n${itemOf('first')}${itemOf('second')}`;
    await client.open(URI, list);
    const { line } = rangeIn(list, 'second').start;
    const { applied, message } = await client.execute('cofferdam.hardenWorkload', URI, line);
    assert.ok(applied, message);
    const text = edited(list, client.applied[0]);
    const [first, second] = text.split(/(?=  - apiVersion[^-]*second)/);
    assert.equal(`${first}`, list.slice(0, first?.length));
    assert.match(first ?? '', /privileged: true/);
    assert.match(second ?? '', /allowPrivilegeEscalation: false/);
    assert.doesNotMatch(second ?? '', /privileged: true/);
  }));

test('where no workload is, none is hardened', () =>
  withClient(FOREIGN, async (client) => {
    await client.open(URI, `apiVersion: v1\nkind: ConfigMap\n---\n${PRIVILEGED}`);
    const { applied, message } = await client.execute('cofferdam.hardenWorkload', URI, 0);
    assert.deepEqual([applied, message], [false, 'There is no workload at the cursor.']);
  }));

for (const command of ['cofferdam.hardenDocument', 'cofferdam.hardenWorkload']) {
  test(`${command} with preview makes the same edit, which asks and gives its reasons`, () =>
    withClient(OURS, async (client) => {
      await client.open(URI, PRIVILEGED);
      await client.execute(command, URI, 4);
      await client.execute(`${command}WithPreview`, URI, 4);
      const [plain, preview] = client.applied;
      assert.equal(edited(PRIVILEGED, preview), edited(PRIVILEGED, plain));
      assert.equal(plain?.changeAnnotations, undefined);

      const annotations = annotationsOf(preview);
      assert.ok(annotations.every(({ needsConfirmation }) => needsConfirmation === true));
      const labels = annotations.map(({ label }) => label).join('\n');
      assert.match(labels, /Remove privileged from container "shell"/);
      assert.match(labels, /Drop ALL/);
      const reasons = annotations.map(({ description }) => description).join('\n');
      assert.match(reasons, /A program that manages devices, mounts or the kernel stops working\./);
      assert.doesNotMatch(labels, /^Harden$/m, 'each edit is known');
    }));
}

test('source actions never ask to be confirmed: they run on save', () =>
  withClient(OURS, async (client) => {
    await client.open(URI, PRIVILEGED);
    const only = ['source.harden.cofferdam'];
    const [action] = (await client.codeActions(URI, rangeIn(PRIVILEGED, 'Pod'), { only })) ?? [];
    const { edit } = await client.resolve(action as CodeAction);
    assert.notEqual(edited(PRIVILEGED, edit), PRIVILEGED);
    assert.equal(edit?.changeAnnotations, undefined);
    assert.ok(!JSON.stringify(edit).includes('annotationId'));
  }));

test('previews are announced to clients that can show them', async () => {
  const announced = (client: TestClient): string[] =>
    client.initialized?.capabilities.executeCommandProvider?.commands ?? [];
  const preview = 'cofferdam.hardenWorkloadWithPreview';
  await withClient(FOREIGN, async (client) => {
    assert.ok(announced(client).includes(preview));
    await Promise.resolve();
  });
  await withClient({}, async (client) => {
    assert.ok(announced(client).includes('cofferdam.hardenWorkload'));
    assert.ok(!announced(client).includes(preview));
    await Promise.resolve();
  });
});

test('after hardening it is said what is left and why, in the log and the status, not in a message', () =>
  withClient(OURS, async (client) => {
    await client.open(URI, LEAVING, 7);
    const { applied, message } = await client.execute('cofferdam.hardenDocument', URI);
    assert.ok(applied);
    const summary = '2 left: 1 needs a decision, 1 behind an anchor';
    assert.match(message, new RegExp(`^\\d+ problems fixed, ${summary}\\.$`));
    await client.settle();
    assert.deepEqual(client.left, [{ uri: URI, version: 7, summary }]);
    assert.deepEqual(client.shown, []);

    const lines = client.logged.filter((line) => line.startsWith('/pods/pod.yaml:'));
    assert.equal(lines.length, 3);
    const text = edited(LEAVING, client.applied[0]).split('\n');
    const lineOf = (part: string): number => text.findIndex((line) => line.includes(part)) + 1;
    const isAbout = (ruleId: string, place: number, reason: string) => (line: string) =>
      line.startsWith(`/pods/pod.yaml:${place}:`) && line.includes(ruleId) && line.includes(reason);
    const volume = isAbout('host-root-mounted', lineOf('hostPath'), 'needs a decision');
    const shared = isAbout('host-pid', lineOf('hostPID'), '&yes');
    assert.ok(lines.some(volume), lines.join('\n'));
    assert.ok(lines.some(shared), lines.join('\n'));
  }));

test('the same is said of an action, when it is chosen', () =>
  withClient(OURS, async (client) => {
    await client.open(URI, LEAVING);
    const only = ['source.harden.cofferdam'];
    const [action] = (await client.codeActions(URI, rangeIn(LEAVING, 'Pod'), { only })) ?? [];
    assert.deepEqual(client.left, []);
    await client.resolve(action as CodeAction);
    await client.settle();
    assert.equal(client.left.length, 1);
  }));

test('a file that is not open is hardened as a text, with the settings of its place', () =>
  withClient(OURS, async (client) => {
    const harden = (text: string, preview = false): Promise<HardenText> =>
      client.connection.sendRequest('cofferdam/hardenText', { uri: URI, text, preview });
    const { edit, summary, left } = await harden(LEAVING);
    await client.open(URI, LEAVING);
    await client.execute('cofferdam.hardenDocument', URI);
    assert.equal(edited(LEAVING, edit ?? undefined), edited(LEAVING, client.applied[0]));
    assert.match(summary ?? '', /^\d+ problems fixed, 2 left/);
    assert.equal(left.length, 2);
    assert.ok(annotationsOf((await harden(LEAVING, true)).edit).length > 0);
    assert.deepEqual(await harden('a: 1\n'), { edit: null, summary: null, left: [] });
  }));

test('a fix that is found wrong when it is tried is logged without values, and nothing is changed', () =>
  withClient({ ...FOREIGN, rules: [...RULES, BROKEN] }, async (client) => {
    await client.open(URI, PRIVILEGED);
    const at = rangeIn(PRIVILEGED, 'Pod');
    const offered = (await client.codeActions(URI, at)) ?? [];
    const action = offered.find(({ title }) => title === 'Mend it');
    const { edit, command } = await client.resolve(action as CodeAction);
    assert.equal(edit, undefined);
    assert.equal(command?.command, 'cofferdam.tell');
    await client.settle();
    const [logged] = client.logged.filter((line) => line.startsWith('Internal error'));
    assert.match(logged ?? '', /broken-fix.* set metadata\.labels\.mended/);
    assert.doesNotMatch(logged ?? '', /a secret value/);

    client.logged.length = 0;
    await client.execute('cofferdam.hardenDocument', URI);
    assert.doesNotMatch(edited(PRIVILEGED, client.applied[0]), /mended/);
    await client.settle('file:///later.yaml');
    assert.equal(client.logged.filter((line) => line.startsWith('Internal error')).length, 1);
  }));

test('a client that cannot wait for edits is not offered a fix that is found wrong', () =>
  withClient(
    { capabilities: { textDocument: VSCODE_WITHOUT_RESOLVE }, rules: [BROKEN] },
    async (client) => {
      await client.open(URI, PRIVILEGED);
      const offered = (await client.codeActions(URI, rangeIn(PRIVILEGED, 'Pod'))) ?? [];
      assert.ok(!offered.some(({ title }) => title === 'Mend it'));
      await client.settle();
      assert.ok(client.logged.some((line) => line.startsWith('Internal error')));
    },
  ));

interface HardenText {
  readonly edit: WorkspaceEdit | null;
  readonly summary: string | null;
  readonly left: readonly string[];
}

const VSCODE_WITHOUT_RESOLVE = {
  codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
};

function itemOf(name: string): string {
  const pod = PRIVILEGED.replace('name: debug', `name: ${name}`);
  return `  - ${pod.trimEnd().replaceAll('\n', '\n    ')}\n`;
}

function annotationsOf(edit: WorkspaceEdit | null | undefined) {
  const ids = (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change
      ? change.edits.map((one) => ('annotationId' in one ? one.annotationId : ''))
      : [],
  );
  return ids.map((id) => {
    const annotation = edit?.changeAnnotations?.[id];
    assert.ok(annotation, 'each edit has an annotation');
    return annotation;
  });
}

/** What hardening leaves: a volume, which is for a human to decide, and a value that aliases read. */
const LEAVING = `apiVersion: v1
kind: Pod
metadata:
  name: leaving
spec:
  hostPID: &yes true
  enableServiceLinks: *yes
  containers:
    - name: shell
      image: registry.example/shell:1.0
      volumeMounts: [{ name: node, mountPath: /node }]
  volumes:
    - name: node
      hostPath: { path: / }
`;

/** A rule whose fix does not take its finding away. */
const BROKEN: Rule = {
  id: 'broken-fix',
  title: 'Broken fix',
  severity: 'high',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      *resource({ view, kind }) {
        const at = view.string('kind')?.valuePlace;
        if (kind !== 'Pod' || at === undefined) return;
        const patch = {
          op: 'set',
          at: ['metadata', 'labels', 'mended'],
          value: 'a secret value',
        } as const;
        const fix = {
          title: say`Mend it`,
          safety: 'hardening',
          patches: [patch],
          preferred: true,
        } as const;
        yield { at, message: say`It is broken.`, fixes: [fix] };
      },
    },
  ],
};

test('a fix of what aliases read says how many places it changes, is not preferred, and changes them', () =>
  withClient(FOREIGN, async (client) => {
    for (const text of [SHARED, SHARED.replaceAll(': *defaults', ': { <<: *defaults }')]) {
      const uri = `file:///${text.length}.yaml`;
      await client.open(uri, text);
      const actions = await client.codeActions(uri, rangeIn(text, 'privileged: true'));
      const action = actions?.find(({ title }) => title.includes('privileged'));
      assert.ok(action);
      assert.match(action.title, / at its anchor &defaults \(changes 3 places\)$/);
      assert.ok(!('isPreferred' in action));
      const { edit } = await client.resolve(action as CodeAction);
      assert.equal(edited(text, edit), text.replace('        privileged: true\n', ''));
    }
  }));

/** Three containers with one securityContext. */
const SHARED = `apiVersion: v1
kind: Pod
metadata:
  name: shared
spec:
  containers:
    - name: first
      securityContext: &defaults
        privileged: true
        readOnlyRootFilesystem: true
    - name: second
      securityContext: *defaults
    - name: third
      securityContext: *defaults
`;
