import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PRIVILEGED, rangeIn, VSCODE, withClient } from './testClient.ts';

const URI = 'file:///pod.yaml';

test('settings that the client is asked for are in force at once when they change', () =>
  withClient({ capabilities: VSCODE, settings: { profile: 'baseline' } }, async (client) => {
    await client.open(URI, PRIVILEGED);
    assert.deepEqual(await rulesOf(client), ['privileged-container']);
    await client.changeSettings({ profile: 'restricted' });
    assert.ok((await rulesOf(client)).length > 1);
    await client.changeSettings({
      profile: 'baseline',
      severity: { 'privileged-container': 'off' },
    });
    assert.deepEqual(await rulesOf(client), []);
  }));

test('a foreign client gives its settings at the start, and what it answers later goes before', () =>
  withClient(
    {
      capabilities: { workspace: { configuration: true } },
      initializationOptions: { profile: 'baseline', severity: { 'privileged-container': 'hint' } },
      settings: null,
    },
    async (client) => {
      await client.open(URI, PRIVILEGED);
      const { diagnostics } = await client.nextPublished();
      assert.deepEqual(
        diagnostics.map(({ severity }) => severity),
        [4],
      );
      await client.changeSettings({ severity: { 'privileged-container': 'info' } });
      assert.deepEqual(
        (await client.nextPublished()).diagnostics.map(({ severity }) => severity),
        [3],
      );
    },
  ));

test('a foreign client that cannot be asked tells its settings when they change', () =>
  withClient({ initializationOptions: { profile: 'baseline' } }, async (client) => {
    await client.open(URI, PRIVILEGED);
    assert.deepEqual(await rulesOf(client), ['privileged-container']);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { cofferdam: { severity: { 'privileged-container': 'off' } } },
    });
    assert.deepEqual(await rulesOf(client), []);
  }));

test('a setting that cannot be used is logged once, and its default is used', () =>
  withClient({ initializationOptions: { profile: 'strict' } }, async (client) => {
    await client.open(URI, PRIVILEGED);
    assert.ok((await rulesOf(client)).length > 1);
    await client.settle();
    assert.deepEqual(
      client.logged.map((line) => /profile.*strict/.test(line)),
      [true],
    );
  }));

test('with run on save, typing changes nothing until the file is saved', () =>
  withClient({ initializationOptions: { profile: 'baseline', run: 'onSave' } }, async (client) => {
    await client.open(URI, PRIVILEGED);
    assert.deepEqual(await rulesOf(client), ['privileged-container']);
    await client.change(URI, 2, { range: rangeIn(PRIVILEGED, 'true'), text: 'false' });
    await client.settle();
    assert.equal(client.published.filter(({ uri }) => uri === URI).length, 1);
    await client.save(URI);
    const { version, diagnostics } = await client.nextPublished();
    assert.deepEqual([version, diagnostics], [2, []]);
  }));

test('a file larger than maxFileSize, counted in bytes, is refused on its first line', () => {
  const text = `# ${'é'.repeat(150)}\r\n${PRIVILEGED}`;
  return withClient(
    { initializationOptions: { maxFileSize: text.length + 149 } },
    async (client) => {
      await client.open(URI, text);
      const { diagnostics } = await client.nextPublished();
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['file-too-large'],
      );
      assert.deepEqual(diagnostics[0]?.range, {
        start: { line: 0, character: 0 },
        end: { line: 0, character: 152 },
      });
      assert.deepEqual(await client.codeActions(URI, rangeIn('a', 'a')), []);
    },
  );
});

async function rulesOf(client: {
  nextPublished(): Promise<{ diagnostics: { code?: unknown }[] }>;
}): Promise<unknown[]> {
  return (await client.nextPublished()).diagnostics.map(({ code }) => code);
}
