// From keystroke to diagnostics, beside the bare round trip of an echo server, in one run.
// Both servers get the same keystrokes, one after the other; medians and their ratio are printed.
// Usage: node bench/keystroke.mjs [--rounds N]        (after npm run build)
import { spawn } from 'node:child_process';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '400' } } });
const rounds = Number(values.rounds);
const WARM_UP = 50;

/** A Deployment of about 250 lines, hardened but for a few settings, so that diagnostics change. */
function deployment() {
  const containers = Array.from({ length: 14 }, (_, index) => [
    `        - name: container-${index}`,
    `          image: registry.example/service-${index}:1.${index}`,
    '          ports:',
    `            - containerPort: ${8000 + index}`,
    '          env:',
    '            - name: LOG_LEVEL',
    '              value: info',
    '          resources:',
    '            limits:',
    '              memory: 128Mi',
    '          securityContext:',
    `            privileged: ${index === 3 ? 'true' : 'false'}`,
    `            allowPrivilegeEscalation: ${index % 5 === 0 ? 'true' : 'false'}`,
    '            readOnlyRootFilesystem: true',
    '            capabilities:',
    '              drop: [ALL]',
  ]).flat();
  return [
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata:',
    '  name: big',
    'spec:',
    '  selector:',
    '    matchLabels:',
    '      app: big',
    '  template:',
    '    metadata:',
    '      labels:',
    '        app: big',
    '    spec:',
    '      securityContext:',
    '        runAsNonRoot: true',
    '        seccompProfile:',
    '          type: RuntimeDefault',
    '      containers:',
    ...containers,
    '',
  ].join('\n');
}

async function start(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map();
  let published = 0;
  connection.onNotification('textDocument/publishDiagnostics', ({ version, diagnostics }) => {
    published = diagnostics.length;
    waiting.get(version)?.();
    waiting.delete(version);
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  await connection.sendNotification('initialized', {});
  const uri = 'file:///bench/deployment.yaml';
  const arrival = (version) => new Promise((resolve) => waiting.set(version, resolve));
  const text = deployment();
  const opened = arrival(1);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  await opened;
  const lines = text.split('\n');
  const line = lines.findIndex((candidate) => candidate.includes('privileged: true'));
  const character = lines[line].indexOf('true');
  let version = 1;
  return {
    lines: lines.length,
    published: () => published,
    /** Turns `privileged: true` into `false` and back: a keystroke that changes a finding. */
    async keystroke() {
      version += 1;
      const [was, is] = version % 2 === 0 ? ['true', 'false'] : ['false', 'true'];
      const done = arrival(version);
      const begin = performance.now();
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [
          {
            range: {
              start: { line, character },
              end: { line, character: character + was.length },
            },
            text: is,
          },
        ],
      });
      await done;
      return performance.now() - begin;
    },
    stop() {
      connection.dispose();
      child.kill();
    },
  };
}

const quantile = (values, q) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * q)];
const servers = {
  'echo server': await start(['bench/echoServer.mjs', '--stdio']),
  cofferdam: await start(['dist/server.js', '--stdio']),
};
const times = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
for (let round = 0; round < rounds + WARM_UP; round++) {
  for (const [name, server] of Object.entries(servers)) {
    const elapsed = await server.keystroke();
    if (round >= WARM_UP) times[name].push(elapsed);
  }
}
console.log(
  `keystroke to diagnostics, a Deployment of ${servers.cofferdam.lines} lines, ${servers.cofferdam.published()} findings, ${rounds} keystrokes each, Node ${process.version}`,
);
for (const [name, measured] of Object.entries(times)) {
  const figures = [0.5, 0.95, 0.99].map((q) => quantile(measured, q).toFixed(2).padStart(6));
  console.log(
    `${name.padEnd(12)} median ${figures[0]} ms   p95 ${figures[1]} ms   p99 ${figures[2]} ms`,
  );
}
const ratio = quantile(times.cofferdam, 0.5) / quantile(times['echo server'], 0.5);
console.log(`ratio of medians ${ratio.toFixed(2)}`);
for (const server of Object.values(servers)) server.stop();
