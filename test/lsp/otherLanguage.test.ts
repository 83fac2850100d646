import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { test } from 'node:test';
import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver';
import { RULES } from '../../rules/index.ts';
import { LIBRARY } from '../../rules/library.ts';
import { PartedText } from '../../server/src/engine/partedText.ts';
import { answersOf } from '../../server/src/lsp/answers.ts';
import type { Answers } from '../../server/src/lsp/answers.ts';
import { clientSupportOf } from '../../server/src/lsp/clientSupport.ts';
import { DiagnosticsOfParts } from '../../server/src/lsp/diagnosticsOfParts.ts';
import { OpenFiles } from '../../server/src/lsp/openFiles.ts';
import { OpenText } from '../../server/src/lsp/openText.ts';
import { SettingsInForce } from '../../server/src/lsp/settingsInForce.ts';
import { DOTTED, wordsBeside } from '../text/dotted.ts';
import { VSCODE } from './testClient.ts';

const URI = 'file:///pod.yaml';
const SHOP = fs.readFileSync('examples/07-shop.yaml', 'utf8');
/** Names, API terms and fields of the protocol that the answers about the examples may hold. */
const TERMS = `${RULES.map(({ id }) => id).join(' ')} RuntimeDefault baseline restricted gvisor kata file pod
  yaml applied false message summary uri version`;

const SHARED = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  hostPID: true
  hostPID: true
  containers:
    - name: web
      image: web
      securityContext: &loose { privileged: true }
    - name: log
      image: log
      securityContext: *loose
`;

test('a hover has no word but names and API terms that is not said in the reader’s language', async () => {
  assert.deepEqual(wordsBeside(await hoversOf(SHOP), SHOP, TERMS), []);
});

test('nor have the titles of code actions', async () => {
  for (const text of [SHOP, SHARED]) {
    for (const options of [{}, { commands: true }]) {
      const { answers } = answersAbout(text, options);
      for (const only of [undefined, 'source'])
        assert.deepEqual(wordsBeside(await titlesOf(answers, only), text, TERMS), []);
    }
  }
});

test('nor has what a repair does and leaves, nor what settings are wrong', async () => {
  const wrong = { profile: 'none', severity: { hostpid: 'off' }, unknown: 1, commands: true };
  for (const text of [SHOP, SHARED]) {
    const { answers, told } = answersAbout(text, wrong);
    const args = [URI, 1, 'kata'];
    const commands = ['hardenDocument', 'hardenWorkload', 'fixAllSafe', 'setRuntimeClass'];
    for (const command of commands) {
      const answer = await answers.executeCommand({
        command: `cofferdam.${command}`,
        arguments: args,
      });
      told.push(JSON.stringify(answer));
    }
    assert.deepEqual(wordsBeside(told.join('\n'), text, TERMS, JSON.stringify(wrong)), []);
  }
});

test('nor have diagnostics', async () => {
  for (const text of [SHOP, SHARED, `${SHARED}  x: [`]) {
    const { files, support } = answersAbout(text);
    const file = await files.get(URI);
    assert.ok(file !== undefined);
    const shown = new DiagnosticsOfParts(support).of(file).all();
    const messages = shown.flatMap(({ message, relatedInformation = [] }) => [
      message,
      ...relatedInformation.map((related) => related.message),
    ]);
    assert.deepEqual(wordsBeside(messages.join('\n'), text, TERMS), []);
  }
});

/** The answers about a file for a client that reads dotted texts, and what is logged and shown. */
function answersAbout(text: string, initializationOptions: object = {}) {
  const told: string[] = [];
  const tell = (line: string): number => told.push(line);
  const connection = {
    console: { info: tell, warn: tell, error: tell },
    sendNotification: async (_: unknown, params: unknown) => tell(JSON.stringify(params)),
    workspace: { applyEdit: async () => ({ applied: true }) },
  } as unknown as Connection;
  const params = { capabilities: VSCODE, initializationOptions } as InitializeParams;
  const support = { ...clientSupportOf(params, DOTTED), configuration: false };
  const settings = new SettingsInForce(connection, support, LIBRARY, params);
  const open = new OpenText(URI, 1, PartedText.of(text));
  const documents = { get: () => open, keys: () => [URI] } as unknown as TextDocuments<OpenText>;
  const files = new OpenFiles(documents, settings, { onFailures: () => {}, onFacts: () => {} });
  const answers = answersOf(connection, files, support, LIBRARY);
  return { answers, files, support, told, open };
}

async function hoversOf(text: string): Promise<string> {
  const { answers, open } = answersAbout(text);
  const hovers: string[] = [];
  for (let offset = 0; offset < text.length; offset += 3) {
    const position = open.positionAt(offset);
    const hover = await answers.hover({ textDocument: { uri: URI }, position });
    const contents = hover?.contents ?? '';
    hovers.push(typeof contents === 'object' && 'value' in contents ? contents.value : '');
  }
  return hovers.join('\n');
}

async function titlesOf(answers: Answers, only?: string): Promise<string> {
  const all = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const actions = await answers.codeActions(
    {
      textDocument: { uri: URI },
      range: all,
      context: { diagnostics: [], triggerKind: 1, ...(only && { only: [only] }) },
    },
    { isCancellationRequested: false } as never,
  );
  return (actions ?? []).map(({ title }) => title).join('\n');
}
