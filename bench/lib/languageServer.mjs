// A language server as a child, and what an editor does with it: open, type, wait for diagnostics.
import * as fs from 'node:fs';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { start, stop } from '../../scripts/project/processes.mjs';

const uri = 'file:///bench/manifest.yaml';

/** Starts `node ARGS` and resolves once it is initialized. `seconds` is the longest to wait for an answer. */
export async function startServer(args, seconds = 30) {
  const child = start(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let arrived = () => {};
  let published = [];
  connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => {
    published = diagnostics;
    arrived();
  });
  // Only yaml-language-server asks: no schemas, because ours has none either.
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }) =>
      section === 'yaml' ? { validate: true, schemaStore: { enable: false } } : null,
    ),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();

  /** Sends, and resolves to the milliseconds until the next diagnostics. */
  const untilPublished = (method, params) =>
    new Promise((resolve, reject) => {
      const late = () => reject(new Error(`${args.join(' ')}: no diagnostics in ${seconds} s`));
      const timer = setTimeout(late, seconds * 1000);
      const begin = performance.now();
      arrived = () => {
        clearTimeout(timer);
        resolve(performance.now() - begin);
      };
      void connection.sendNotification(method, params);
    });

  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: args.join(' ').includes('yaml-language-server') } },
  });
  await connection.sendNotification('initialized', {});
  return {
    published: () => published,
    notify: (method, params) => connection.sendNotification(method, params),
    open: (text) =>
      untilPublished('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      }),
    type: (change, version) =>
      untilPublished('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [change],
      }),
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
