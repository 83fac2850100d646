import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PRIVILEGED, rangeIn, VSCODE, withClient } from './testClient.ts';

const URI = 'file:///pod.yaml';
const BASELINE = { profile: 'baseline' };

test('a hover says what, why, how the escape goes, what to do and which level forbids it', () =>
  withClient({ capabilities: VSCODE, settings: BASELINE }, async (client) => {
    await client.open(URI, PRIVILEGED);
    const hover = await client.hover(URI, rangeIn(PRIVILEGED, 'true').start);
    assert.equal(hover?.contents.kind, 'markdown');
    for (const part of [
      /Privileged container/,
      /Why it matters/,
      /How the escape goes/,
      /What to do/,
      /baseline/,
    ]) {
      assert.match(hover?.contents.value ?? '', part);
    }
  }));

test('in VS Code, which shows the diagnostic’s message itself, the hover does not repeat it', () =>
  withClient(
    { capabilities: VSCODE, initializationOptions: { commands: true }, settings: BASELINE },
    async (client) => {
      await client.open(URI, PRIVILEGED);
      const [message] = (await client.nextPublished()).diagnostics.map(
        (diagnostic) => diagnostic.message,
      );
      const shown = async (part: string): Promise<boolean> => {
        const hover = await client.hover(URI, rangeIn(PRIVILEGED, part).start);
        return hover?.contents.value.includes(String(message).slice(0, 20)) ?? false;
      };
      assert.deepEqual([await shown('true'), await shown('privileged')], [false, true]);
    },
  ));

test('the key of a marked value has the same hover; another key has none', () =>
  withClient({ capabilities: VSCODE, settings: BASELINE }, async (client) => {
    await client.open(URI, PRIVILEGED);
    const onValue = await client.hover(URI, rangeIn(PRIVILEGED, 'true').start);
    assert.deepEqual(await client.hover(URI, rangeIn(PRIVILEGED, 'privileged').start), onValue);
    assert.equal(await client.hover(URI, rangeIn(PRIVILEGED, 'image').start), null);
  }));

test('a hover lists the fixes, with their class and what may stop working', () =>
  withClient({ capabilities: VSCODE, settings: BASELINE }, async (client) => {
    await client.open(URI, PRIVILEGED);
    const hover = await client.hover(URI, rangeIn(PRIVILEGED, 'true').start);
    const [, fixes] = (hover?.contents.value ?? '').split('**Fixes:**\n');
    assert.match(
      fixes ?? '',
      /^\n- Remove privileged from container "shell" \(hardening\): A program that manages devices/,
    );
  }));

test('a client that takes plain text gets no markup', () =>
  withClient({ initializationOptions: BASELINE }, async (client) => {
    await client.open(URI, PRIVILEGED);
    const hover = await client.hover(URI, rangeIn(PRIVILEGED, 'true').start);
    assert.equal(hover?.contents.kind, 'plaintext');
    assert.doesNotMatch(hover?.contents.value ?? '', /\*\*|\\/);
  }));

test('a name from the manifest cannot become a link or an image in a hover', () =>
  withClient({ capabilities: VSCODE, settings: BASELINE }, async (client) => {
    const text = PRIVILEGED.replace(
      'name: shell',
      'name: "![x](https://evil.example/x.png)<img src=x>"',
    );
    await client.open(URI, text);
    const value = (await client.hover(URI, rangeIn(text, 'true').start))?.contents.value ?? '';
    assert.match(value, /evil/);
    assert.doesNotMatch(value, /(?<!\\)!\[x|(?<!\\)<img|https:\/\/evil/);
  }));

test('a hover in a file that is not open is nothing', () =>
  withClient({}, async (client) => {
    assert.equal(await client.hover('file:///closed.yaml', { line: 0, character: 0 }), null);
  }));

const DEBUG = `apiVersion: v1
kind: Pod
metadata:
  name: tools
spec:
  hostPID: true
  containers:
    - name: debug
      securityContext: { capabilities: { add: [SYS_PTRACE] } }
---
apiVersion: v1
kind: Pod
metadata: { name: clean }
spec:
  containers: [{ name: web }]
`;

test('a workload’s kind and name list its paths to the node, a sentence each', () =>
  withClient({ capabilities: VSCODE, settings: BASELINE }, async (client) => {
    await client.open(URI, DEBUG);
    const onKind = await client.hover(URI, rangeIn(DEBUG, 'Pod').start);
    assert.equal(
      onKind?.contents.value,
      '**Paths to the node:**\n\n' +
        '- Container "debug" sees the node’s processes and may trace them: it can take over any of them. Remove hostPID.',
    );
    const onName = await client.hover(URI, rangeIn(DEBUG, 'tools').start);
    assert.equal(onName?.contents.value, onKind?.contents.value);
    assert.equal(await client.hover(URI, rangeIn(DEBUG, 'clean').start), null);
  }));
