// Where the time goes: the ten functions with the most time of their own.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { few, many, trees } from './corpora.mjs';
import { openForTyping, startServer } from './languageServer.mjs';
import { cached } from './prepare.mjs';
import { aligned } from './table.mjs';
import { runOnce } from './wholeProcess.mjs';

const TOP = 10;

/** Profiles keystrokes and cold scans of the readable build; returns a table for each. */
export async function profiles({ builds }) {
  const server = path.join(builds.readable, 'server.js');
  const cli = path.join(builds.readable, 'cli.js');
  const tables = [];
  const files = {
    '1,000 lines': few['1,000 lines'],
    '10k, one List': many['10k, one List'],
    '30k': many['30k'],
    '34,000 lines, CRD-heavy': few['34,000 lines, CRD-heavy'],
  };
  for (const [name, textOf] of Object.entries(files)) {
    const file = await profiled((flags) => typeIn([...flags, server, '--stdio'], textOf()));
    tables.push(`keystrokes: ${name}\n\n${topTen(file, server)}`);
  }
  for (const [name, foldersOf] of Object.entries(trees)) {
    const args = [cli, 'check', '--quiet', ...foldersOf()];
    const file = await profiled((flags) => runOnce(process.execPath, [...flags, ...args]));
    tables.push(`cold scan: ${name}\n\n${topTen(file, cli)}`);
  }
  return tables.join('\n\n');
}

/** Runs with the flags that make Node write a profile, and returns that file's path. */
async function profiled(run) {
  const folder = cached('profile');
  fs.rmSync(folder, { recursive: true, force: true });
  await run(['--cpu-prof', '--cpu-prof-dir', folder]);
  const [file] = fs.readdirSync(folder);
  return path.join(folder, file);
}

async function typeIn(args, text) {
  const server = await startServer({ args });
  const keystroke = await openForTyping(server, text);
  const end = performance.now() + 5000;
  for (let count = 0; count < 2000 && performance.now() < end; count++) await keystroke();
  await server.end();
}

function topTen(file, bundle) {
  const { nodes, samples, timeDeltas } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const moduleOf = modulesOf(bundle);
  const self = new Map();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const { functionName, url, lineNumber } = frames.get(id);
    if (functionName === '(idle)') continue;
    const place = url.endsWith(path.basename(bundle)) ? moduleOf(lineNumber) : url;
    const key = `${functionName || '(anonymous)'}\t${place || '(native)'}`;
    self.set(key, (self.get(key) ?? 0) + timeDeltas[index]);
    total += timeDeltas[index];
  }
  const top = [...self].sort((a, b) => b[1] - a[1]).slice(0, TOP);
  const line = ([key, time]) => [
    `${((time / total) * 100).toFixed(1)} %`,
    (time / 1000).toFixed(0),
    ...key.split('\t'),
  ];
  return aligned([['share', 'ms', 'function', 'file'], ...top.map(line)]);
}

/** From a line of the bundle to the source file; esbuild writes its name above what it has of it. */
function modulesOf(bundle) {
  let current = '';
  const modules = fs
    .readFileSync(bundle, 'utf8')
    .split('\n')
    .map((line) => {
      current =
        /^\s*\/\/ (\S+\.[cm]?[jt]s)$/
          .exec(line)?.[1]
          ?.replace(/^.*node_modules\//, 'node_modules/') ?? current;
      return current;
    });
  return (line) => modules[line];
}
