import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { ProtocolConnection, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { RULES } from '../../rules/index.ts';
import { buildPrograms } from '../buildPrograms.ts';
import { PRIVILEGED } from './testClient.ts';

describe('The server as a process', () => {
  let folder: string;
  let bundle: string;

  let version: string;

  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cofferdam-'));
    bundle = path.join(folder, 'server.js');
    version = buildPrograms(folder);
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  test('the server serves over stdio, and ends when it is told to', async () => {
    const server = spawn(process.execPath, [bundle, '--stdio']);
    await serves(
      server,
      createProtocolConnection(
        new StreamMessageReader(server.stdout),
        new StreamMessageWriter(server.stdin),
      ),
      version,
    );
  });

  test('the server serves over Node’s IPC, and ends when it is told to', async () => {
    const server = fork(bundle, ['--node-ipc'], { serialization: 'json' });
    await serves(
      server,
      createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server)),
      version,
    );
  });

  test('the server ends with its client', async () => {
    const server = spawn(process.execPath, [bundle, '--stdio']);
    server.stdin.end();
    await once(server, 'exit');
  });
});

async function serves(
  server: ChildProcess,
  connection: ProtocolConnection,
  version: string,
): Promise<void> {
  connection.listen();
  const published = new Promise<PublishDiagnosticsParams>((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', resolve);
  });
  const initialized = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  assert.deepEqual((initialized as { serverInfo: object }).serverInfo, {
    name: 'cofferdam',
    version,
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: 'file:///pod.yaml', languageId: 'yaml', version: 1, text: PRIVILEGED },
  });
  const { diagnostics } = await published;
  assert.ok(diagnostics.some(({ code }) => code === 'privileged-container'));
  // The code for this is loaded now.
  const rules = await connection.sendRequest<readonly object[]>('cofferdam/rules');
  assert.equal(rules.length, RULES.length);
  await connection.sendRequest('shutdown');
  const exited = once(server, 'exit');
  await connection.sendNotification('exit');
  assert.deepEqual(await exited, [0, null]);
  connection.dispose();
}
