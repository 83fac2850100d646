import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule } from '../../server/src/engine/rule.ts';
import { PRIVILEGED, rangeIn, VSCODE, withClient } from './testClient.ts';
import { say } from '../../server/src/text/say.ts';

const URI = 'file:///pod.yaml';
const BASELINE = { initializationOptions: { profile: 'baseline' } };
const NODE_AGENT = `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: proxy }
spec:
  template:
    spec:
      containers:
        - name: proxy
          image: registry.k8s.io/kube-proxy:v1.37.0
          securityContext: { privileged: true }
`;

test('a privileged container is marked on its value, with its rule and the rule’s page', () =>
  withClient({ ...BASELINE, capabilities: VSCODE }, async (client) => {
    await client.open(URI, PRIVILEGED, 7);
    const { uri, version, diagnostics } = await client.nextPublished();
    const [diagnostic] = diagnostics;
    assert.deepEqual([uri, version, diagnostics.length], [URI, 7, 1]);
    assert.deepEqual(diagnostic?.range, rangeIn(PRIVILEGED, 'true'));
    assert.equal(diagnostic?.severity, 1);
    assert.equal(diagnostic?.source, 'cofferdam');
    assert.equal(diagnostic?.code, 'privileged-container');
    assert.equal(
      diagnostic?.codeDescription?.href,
      'https://cofferdam.dev/rules/privileged-container',
    );
    assert.match(String(diagnostic?.message), /"shell"/);
  }));

test('a client that knows neither links nor related places gets neither', () =>
  withClient(BASELINE, async (client) => {
    await client.open(URI, BEHIND_AN_ANCHOR);
    const [diagnostic] = (await client.nextPublished()).diagnostics;
    assert.equal(diagnostic?.code, 'privileged-container');
    assert.equal(diagnostic?.codeDescription, undefined);
    assert.equal(diagnostic?.relatedInformation, undefined);
  }));

test('a value behind an anchor is marked at its use and related to where it is written', () =>
  withClient({ ...BASELINE, capabilities: VSCODE }, async (client) => {
    await client.open(URI, BEHIND_AN_ANCHOR);
    const [diagnostic] = (await client.nextPublished()).diagnostics;
    assert.deepEqual(diagnostic?.range, rangeIn(BEHIND_AN_ANCHOR, '*defaults'));
    const [related] = diagnostic?.relatedInformation ?? [];
    assert.deepEqual(related?.location, { uri: URI, range: rangeIn(BEHIND_AN_ANCHOR, 'true') });
  }));

test('what another finding tells as well is a hint, and keeps its fixes', () =>
  withClient({ ...BASELINE, capabilities: VSCODE }, async (client) => {
    await client.open(URI, NODE_AGENT);
    const { diagnostics } = await client.nextPublished();
    assert.deepEqual(
      diagnostics.map(({ code, severity }) => `${code} ${severity}`),
      ['escape-on-many-nodes 4', 'known-node-agent 1', 'privileged-container 4'],
    );
    const actions = await client.codeActions(URI, rangeIn(NODE_AGENT, 'true'));
    assert.equal(actions?.[0]?.title, 'Remove privileged from container "proxy"');
  }));

test('typing makes findings come and go', () =>
  withClient(BASELINE, async (client) => {
    await client.open(URI, PRIVILEGED.replace('true', 'false'));
    await client.change(URI, 2, {
      range: rangeIn(PRIVILEGED.replace('true', 'false'), 'false'),
      text: 'true',
    });
    const shown = await client.nextPublished();
    assert.deepEqual([shown.version, codesOf(shown)], [2, ['privileged-container']]);
    await client.change(URI, 3, { range: rangeIn(PRIVILEGED, 'true'), text: 'false' });
    const gone = await client.nextPublished();
    assert.deepEqual([gone.version, codesOf(gone)], [3, []]);
  }));

test('versions that were typed over before their turn are never published', () =>
  withClient(BASELINE, async (client) => {
    await client.open(URI, PRIVILEGED);
    await client.nextPublished();
    const insert = (version: number) => ({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri: URI, version },
        contentChanges: [{ range: { start: ORIGIN, end: ORIGIN }, text: '\n' }],
      },
    });
    client.write(...Array.from({ length: 20 }, (_, index) => insert(index + 2)));
    const { version, diagnostics } = await client.nextPublished();
    assert.equal(version, 21);
    assert.equal(diagnostics[0]?.range.start.line, rangeIn(PRIVILEGED, 'true').start.line + 20);
    await client.settle();
    assert.deepEqual(client.published.map(({ uri }) => uri).filter((uri) => uri === URI).length, 2);
  }));

test('the same diagnostics are not published again', () =>
  withClient(BASELINE, async (client) => {
    await client.open(URI, PRIVILEGED);
    await client.nextPublished();
    await client.change(URI, 2, { range: rangeIn(PRIVILEGED, 'reason'), text: 'excuse' });
    await client.save(URI);
    await client.settle();
    assert.equal(client.published.filter(({ uri }) => uri === URI).length, 1);
  }));

test('a file that is no manifest gets nothing', () =>
  withClient(BASELINE, async (client) => {
    await client.open(
      'file:///values.yaml',
      'containers:\n  - securityContext:\n      privileged: true\n',
    );
    await client.open('file:///empty.yaml', '');
    await client.settle();
    assert.deepEqual(
      client.published.map(({ uri }) => uri),
      ['file:///last.yaml'],
    );
  }));

test('a file that is closed has no diagnostics any more', () =>
  withClient(BASELINE, async (client) => {
    await client.open(URI, PRIVILEGED);
    await client.nextPublished();
    await client.close(URI);
    assert.deepEqual(await client.nextPublished(), { uri: URI, diagnostics: [] });
  }));

test('a manifest that cannot be read says where, and its neighbour keeps its findings', () =>
  withClient(BASELINE, async (client) => {
    await client.open(URI, `${PRIVILEGED}---\n${BROKEN}`);
    const published = await client.nextPublished();
    assert.deepEqual(codesOf(published).sort(), ['privileged-container', 'unreadable']);
    assert.ok(published.diagnostics.every(({ severity }) => severity === 1));
  }));

test('a rule that fails is logged by name, once a version, and the others report', () => {
  const failing: Rule = {
    ...REPORTING,
    id: 'fails',
    variants: [{ since: 0, pod: () => raise() }],
  };
  return withClient({ rules: [failing, REPORTING] }, async (client) => {
    await client.open(URI, PRIVILEGED);
    assert.deepEqual(codesOf(await client.nextPublished()), ['reports']);
    await client.hover(URI, ORIGIN);
    assert.deepEqual(
      client.logged.map((line) => /Rule fails failed in \S+: Error: broken/.test(line)),
      [true],
    );
    await client.change(URI, 2, { range: { start: ORIGIN, end: ORIGIN }, text: '\n' });
    await client.nextPublished();
    assert.equal(client.logged.length, 2);
  });
});

test('findings behind the first 500 are counted on the first line', () =>
  withClient(BASELINE, async (client) => {
    const text = `# many\n${`---\n${PRIVILEGED}`.repeat(502)}---\n${BROKEN}`;
    await client.open(URI, text);
    const { diagnostics } = await client.nextPublished();
    assert.equal(diagnostics.length, 501);
    const summary = diagnostics.find(({ code }) => code === 'more-findings');
    assert.match(String(summary?.message), /^3 more findings: 3 errors\./);
    assert.deepEqual(summary?.range, rangeIn(text, '# many'));
    const marked = diagnostics.filter(({ code }) => code === 'privileged-container');
    const pods = text.split('\n').flatMap((line, index) => (/true/.test(line) ? [index] : []));
    assert.deepEqual(
      marked.map(({ range }) => range.start.line),
      pods.slice(0, 500),
    );
  }));

test('a line above moves the diagnostics of every document below it', () =>
  withClient({ ...BASELINE, capabilities: VSCODE }, async (client) => {
    const text = `${PRIVILEGED}---\n${BEHIND_AN_ANCHOR}`;
    await client.open(URI, text);
    const before = (await client.nextPublished()).diagnostics;
    await client.change(URI, 2, { range: { start: ORIGIN, end: ORIGIN }, text: '# above\n' });
    const after = (await client.nextPublished()).diagnostics;
    const down = JSON.stringify(before).replace(
      /"line":(\d+)/g,
      (_, line) => `"line":${+line + 1}`,
    );
    assert.equal(JSON.stringify(after), down);
    assert.match(down, /relatedInformation/);
  }));

test('our client is told how a file stands', () =>
  withClient(
    { initializationOptions: { commands: true, profile: 'baseline', kubernetesVersion: '1.30' } },
    async (client) => {
      await client.open(URI, PRIVILEGED);
      await client.settle();
      assert.deepEqual(client.status[0], {
        uri: URI,
        profile: 'baseline',
        kubernetesVersion: '1.30',
        findings: 1,
        state: 'analyzed',
      });
    },
  ));

const ORIGIN = { line: 0, character: 0 };

const BROKEN = 'apiVersion: v1\nkind: Pod\nspec: {containers: [\n';

const BEHIND_AN_ANCHOR = `x-defaults: &defaults
  privileged: true
apiVersion: v1
kind: Pod
spec:
  containers:
    - name: shell
      securityContext: *defaults
`;

const REPORTING: Rule = {
  id: 'reports',
  title: 'Reports',
  severity: 'high',
  fix: 'none',
  variants: [{ since: 0, pod: (pod) => [{ at: pod.spec.anchor, message: say`found` }] }],
};

function raise(): never {
  throw new Error('broken');
}

function codesOf({ diagnostics }: { diagnostics: { code?: unknown }[] }): unknown[] {
  return diagnostics.map(({ code }) => code);
}
