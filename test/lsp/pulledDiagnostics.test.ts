import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { PRIVILEGED, rangeIn, withClient } from './testClient.ts';
import type { TestClient } from './testClient.ts';

const URI = 'file:///pod.yaml';
const PULLING = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};
const BASELINE = { initializationOptions: { profile: 'baseline' } };

test('a client that asks for diagnostics is answered, and told nothing unasked', () =>
  withClient({ ...BASELINE, capabilities: PULLING }, async (client) => {
    assert.ok(client.initialized?.capabilities.diagnosticProvider);
    await client.open(URI, PRIVILEGED);
    const first = await pull(client);
    assert.deepEqual(codesOf(first), ['privileged-container']);
    await client.change(URI, 2, { range: rangeIn(PRIVILEGED, 'reason'), text: 'excuse' });
    const second = await pull(client, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await client.change(URI, 3, { range: rangeIn(PRIVILEGED, 'true'), text: 'false' });
    const third = await pull(client, first.resultId);
    assert.deepEqual(codesOf(third), []);
    assert.notEqual(third.resultId, first.resultId);
    assert.deepEqual(client.published, []);
  }));

test('a client that asks is told to ask again when a file is saved', async () => {
  const initializationOptions = { profile: 'baseline', run: 'onSave' };
  await withClient({ initializationOptions, capabilities: PULLING }, async (client) => {
    const refreshed = new Promise((resolve) =>
      client.connection.onRequest('workspace/diagnostic/refresh', () => resolve(null)),
    );
    await client.open(URI, PRIVILEGED);
    const first = await pull(client);
    await client.change(URI, 2, { range: rangeIn(PRIVILEGED, 'true'), text: 'false' });
    assert.equal((await pull(client, first.resultId)).kind, 'unchanged');
    await client.save(URI);
    await refreshed;
    assert.deepEqual(codesOf(await pull(client, first.resultId)), []);
  });
});

test('a client that cannot be told to ask again is told the diagnostics themselves', () =>
  withClient(
    { ...BASELINE, capabilities: { textDocument: { diagnostic: {} } } },
    async (client) => {
      assert.equal(client.initialized?.capabilities.diagnosticProvider, undefined);
      await client.open(URI, PRIVILEGED);
      assert.equal((await client.nextPublished()).diagnostics.length, 1);
    },
  ));

function pull(client: TestClient, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: URI },
    ...(previousResultId !== undefined && { previousResultId }),
  });
}

function codesOf(report: DocumentDiagnosticReport): readonly unknown[] | undefined {
  return report.kind === 'full' ? report.items.map(({ code }) => code) : undefined;
}
