// What is built and installed before anything is measured, all of it below .cache/bench.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build } from 'esbuild';
import { cache, fromRoot, root } from '../../scripts/project/paths.mjs';
import { mustRun, npm } from '../../scripts/project/processes.mjs';

export const cached = (...parts) => path.join(cache, 'bench', ...parts);

const PEERS = { 'yaml-language-server': '2.0.0', '@monokle/validation': '0.33.0' };

/**
 * Builds, once and in a folder of its own, so that a change to the sources does not break a run:
 * what ships, minified; the same in one piece with its names, for profiles; the empty server; and
 * the functions that are measured without a process.
 */
export async function buildAll() {
  const builds = {
    shipped: cached('shipped'),
    readable: cached('readable'),
    empty: cached('emptyServer.js'),
    library: cached('library.mjs'),
  };
  const script = fromRoot('scripts/build.mjs');
  await mustRun(process.execPath, [script, '--minify', '--outdir', builds.shipped]);
  const common = { absWorkingDir: root, bundle: true, platform: 'node', minify: true };
  const programs = { server: 'server/src/lsp/node.ts', cli: 'server/src/cli/main.ts' };
  await build({
    ...{ ...common, minify: false },
    ...{ entryPoints: programs, outdir: builds.readable, format: 'cjs' },
  });
  const empty = fromRoot('bench/contenders/emptyServer.mjs');
  await build({ ...common, entryPoints: [empty], outfile: builds.empty, format: 'cjs' });
  await build({
    ...common,
    stdin: { contents: LIBRARY, resolveDir: root },
    outfile: builds.library,
    format: 'esm',
  });
  return builds;
}

const LIBRARY = `
export { readDocument, readDocuments } from './server/src/yaml/readDocuments.ts';
export { readCommon } from './server/src/yaml/readCommon.ts';
export { splitDocuments } from './server/src/yaml/splitDocuments.ts';
export { isTemplate } from './server/src/yaml/template.ts';
export { resourcesOf } from './server/src/kubernetes/resource.ts';
export { podsOf } from './server/src/kubernetes/pod.ts';
export { fixAll } from './server/src/fixes/fixAll.ts';
export { analysisOptions } from './server/src/config/analysisOptions.ts';
export { RULES } from './rules/index.ts';
`;

/**
 * Installs the peers that npm has, once. Returns their folder, or undefined with the reason told
 * where that cannot be done: then what needs them is not measured.
 */
export async function installPeers() {
  const folder = cached('peers');
  const isThere = Object.entries(PEERS).every(([name, version]) => {
    const file = path.join(folder, 'node_modules', name, 'package.json');
    return fs.existsSync(file) && JSON.parse(fs.readFileSync(file, 'utf8')).version === version;
  });
  try {
    if (!isThere) await install(folder);
    withoutDebounce(path.join(folder, 'node_modules/yaml-language-server'));
    return folder;
  } catch (error) {
    console.error(`The peers could not be installed: ${error.message}`);
    return undefined;
  }
}

async function install(folder) {
  fs.mkdirSync(folder, { recursive: true });
  const manifest = { private: true, dependencies: PEERS };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
}

/** A second copy of yaml-language-server's code, in which its delay of 200 ms is 0. */
function withoutDebounce(folder) {
  const copy = path.join(folder, 'out-without-debounce');
  if (fs.existsSync(copy)) return;
  const draft = `${copy}-draft`;
  fs.cpSync(path.join(folder, 'out'), draft, { recursive: true });
  const settings = path.join(draft, 'src/yamlSettings.js');
  const was = fs.readFileSync(settings, 'utf8');
  const is = was.replace('this.validationDelayMs = 200;', 'this.validationDelayMs = 0;');
  if (is === was) throw new Error('yaml-language-server keeps its delay somewhere else now');
  fs.writeFileSync(settings, is);
  fs.renameSync(draft, copy);
}
