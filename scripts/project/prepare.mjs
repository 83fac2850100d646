// Brings a checkout to where it can be used, doing only what is missing. Only Node's own modules.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { fromRoot, root, vsix } from './paths.mjs';
import { mustRun, npm } from './processes.mjs';

/** Installs what package-lock.json names, if node_modules does not hold just that. */
export async function ensureDependencies() {
  if (dependenciesAreInstalled()) return;
  // No package of ours needs an install script, so none gets to run one.
  await step('Installing dependencies', () => npm(['ci', '--ignore-scripts'], { cwd: root }));
}

/** Builds dist/*.js, minified, if a source has changed since they were built. */
export async function ensureBuilt() {
  await ensureDependencies();
  const stamp = fromRoot('dist/.sources');
  const sources = sourcesState();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === sources) return;
  await step('Building the extension, the language server and the CLI', () =>
    mustRun(process.execPath, [fromRoot('scripts/build.mjs'), '--minify'], { cwd: root }),
  );
  fs.writeFileSync(stamp, sources);
}

/** Packages dist/cofferdam.vsix; a build removes the old one, so one that is there is of this build. */
export async function ensurePackaged() {
  await ensureBuilt();
  if (fs.existsSync(vsix)) return;
  await step('Packaging the extension', () =>
    mustRun(
      process.execPath,
      [
        fromRoot('node_modules/@vscode/vsce/vsce'),
        'package',
        ...['--out', vsix],
        // The bundles hold all that they need, and nothing here has to be looked up online.
        ...['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'],
      ],
      { cwd: root },
    ),
  );
}

/** Says what is being done and how long it took. */
export async function step(what, work) {
  console.error(`» ${what} …`);
  const began = performance.now();
  const result = await work();
  console.error(`» ${what}: done in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

function dependenciesAreInstalled() {
  const installed = fromRoot('node_modules/.package-lock.json');
  if (!fs.existsSync(installed)) return false;
  const { packages: wanted } = JSON.parse(fs.readFileSync(fromRoot('package-lock.json'), 'utf8'));
  const { packages: present } = JSON.parse(fs.readFileSync(installed, 'utf8'));
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || optional || present[name]?.version === version,
  );
}

/** Names, sizes and times of everything that the bundles and the package are made from. */
function sourcesState() {
  const state = createHash('sha256');
  const add = (file) => {
    const { size, mtimeMs } = fs.statSync(fromRoot(file));
    state.update(`${file} ${size} ${mtimeMs}\n`);
  };
  for (const name of fs.readdirSync(root).sort()) {
    if (/^(package(-lock|\.nls.*)?\.json|\.vscodeignore|LICENSE|.*\.md)$/.test(name)) add(name);
  }
  add('scripts/build.mjs');
  for (const folder of ['client', 'l10n', 'rules', 'server', 'syntaxes']) {
    if (!fs.existsSync(fromRoot(folder))) continue;
    for (const entry of fs.readdirSync(fromRoot(folder), { recursive: true }).sort()) {
      add(`${folder}/${entry}`);
    }
  }
  return state.digest('hex');
}
