// A language server as a child, and what an editor does with it: open, type, wait for diagnostics.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { root } from '../../scripts/project/paths.mjs';
import { start, stop } from '../../scripts/project/processes.mjs';

const uri = 'file:///bench/manifest.yaml';

/** Longer than this no answer is waited for. */
const PATIENCE_SECONDS = 30;

/** Starts Node with these arguments and resolves once the server is initialized. */
export async function startServer({ args, capabilities = {} }) {
  const child = start(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  // Requests to a server that has died are refused then, instead of never being answered.
  child.once('exit', () => connection.dispose());
  let arrived = () => {};
  let published = [];
  let publishedAt = 0;
  connection.onNotification('textDocument/publishDiagnostics', ({ version, diagnostics }) => {
    published = diagnostics;
    publishedAt = performance.now();
    arrived(version);
  });
  // Only yaml-language-server asks: no schemas, because ours has none either.
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }) =>
      section === 'yaml' ? { validate: true, schemaStore: { enable: false } } : null,
    ),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();

  /** Sends, and resolves to the milliseconds until the diagnostics of this version are there. */
  const untilPublished = (method, version, params) =>
    new Promise((resolve, reject) => {
      const name = path.relative(
        root,
        args.find((argument) => argument.endsWith('.js')),
      );
      const late = () => reject(new Error(`no diagnostics in ${PATIENCE_SECONDS} s from ${name}`));
      const timer = setTimeout(late, PATIENCE_SECONDS * 1000);
      const begin = performance.now();
      // yaml-language-server does not say which version it speaks of.
      arrived = (of) => {
        if (of !== undefined && of !== version) return;
        clearTimeout(timer);
        resolve(performance.now() - begin);
      };
      connection.sendNotification(method, params).catch(reject);
    });

  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  return {
    published: () => published,
    notify: (method, params) => connection.sendNotification(method, params),
    open: (text) =>
      untilPublished('textDocument/didOpen', 1, {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      }),
    type: (change, version) =>
      untilPublished('textDocument/didChange', version, {
        textDocument: { uri, version },
        contentChanges: [change],
      }),
    /** Resolves once nothing was published for so long. */
    async quiet(milliseconds) {
      while (performance.now() - publishedAt < milliseconds) await sleep(50);
    },
    residentBytes: () => residentBytesOf(child.pid),
    /** Ends it as an editor does, which lets Node write its profile. */
    async end() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await gone;
      connection.dispose();
    },
    async stop() {
      connection.dispose();
      await stop(child);
    },
  };
}

/**
 * Opens the text and returns keystrokes for it: each call turns the setting in the text's middle
 * from false to true or back, so that diagnostics change, and resolves to the milliseconds until
 * they are there.
 */
export async function openForTyping(server, text) {
  await server.open(text);
  // A file may be looked at again when settings arrive: that is no answer to a keystroke.
  await server.quiet(1000);
  const { line, character } = settingInTheMiddle(text);
  let version = 1;
  return () => {
    version += 1;
    const [was, is] = version % 2 === 0 ? ['false', 'true'] : ['true', 'false'];
    const range = { start: { line, character }, end: { line, character: character + was.length } };
    return server.type({ range, text: is }, version);
  };
}

function settingInTheMiddle(text) {
  const setting = 'allowPrivilegeEscalation: false';
  const middle = text.length >> 1;
  const after = text.indexOf(setting, middle);
  const offset = after < 0 ? text.lastIndexOf(setting, middle) : after;
  if (offset < 0) throw new Error(`the text has no ${setting} to type in`);
  const before = text.slice(0, offset + setting.length - 'false'.length).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}

function residentBytesOf(pid) {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)[1]) * 1024;
}
