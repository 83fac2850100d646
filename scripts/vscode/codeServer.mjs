// VS Code served on this machine: code-server, from the npm registry, is VS Code's own server, its
// workbench for the browser, and its real extension host. Only Node's own modules.
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cache } from '../project/paths.mjs';
import { step } from '../project/prepare.mjs';
import { mustRun, npm, start, stop } from '../project/processes.mjs';

/** The VS Code versions that are tried; `oldest` is the one that package.json's `engines.vscode` names. */
export const releases = {
  newest: { vscode: '1.139.1', codeServer: '4.139.1', node: '24.21.0', lowestNode: 22 },
  oldest: { vscode: '1.100.3', codeServer: '4.100.3', node: '20.20.2', lowestNode: 20 },
};

// code-server takes each of these for itself (PORT even over --bind-addr), and a VS Code that we are
// started from must not be mistaken for the one we start.
const notForTheServer =
  /^(PORT|PASSWORD|HASHED_PASSWORD|GITHUB_TOKEN|CODE_SERVER_.*|VSCODE_.*|ELECTRON_RUN_AS_NODE)$/;

/** Why this machine cannot run the release, in words for the user; undefined when it can. */
export function whyNoCodeServer({ vscode, lowestNode }) {
  if (process.platform === 'win32') return 'VS Code cannot be served from Windows';
  if (hasNodePackage() || Number.parseInt(process.versions.node, 10) >= lowestNode)
    return undefined;
  return `VS Code ${vscode} needs Node ${lowestNode} on this kind of machine, and this is Node ${process.versions.node}`;
}

/** Installs the release below .cache, once; returns the program and first argument that start it. */
export async function installCodeServer({ vscode, codeServer, node }) {
  const folder = path.join(cache, `vscode-${vscode}`);
  const nodePackage = `node-linux-${process.arch}`;
  const commands = {
    node: hasNodePackage()
      ? path.join(folder, 'node_modules', nodePackage, 'bin/node')
      : process.execPath,
    entry: path.join(folder, 'node_modules/code-server/out/node/entry.js'),
    folder,
  };
  const stamp = path.join(folder, '.installed-with-ripgrep');
  if (fs.existsSync(stamp)) return commands;
  await step(`Installing VS Code ${vscode} for the browser (once, about 800 MB)`, async () => {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(
      path.join(folder, 'package.json'),
      // The argon2 that old releases name has to be compiled; this one comes ready-made.
      JSON.stringify({ private: true, overrides: { argon2: '0.44.0' } }),
    );
    // No install scripts: they compile log writers and a Kerberos client, which nothing here needs.
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const packages = [
      `code-server@${codeServer}`,
      '@vscode/ripgrep-universal@1.18.0',
      ...(hasNodePackage() ? [`${nodePackage}@${node}`] : []),
    ];
    await npm([...install, ...packages], { cwd: folder });
    await npm([...install, '--omit=dev'], {
      cwd: path.join(folder, 'node_modules/code-server/lib/vscode'),
    });
    giveRipgrep(folder);
    fs.writeFileSync(stamp, '');
  });
  return commands;
}

/** Old releases fetch the program that finds files in an install script; it comes in a package, too. */
function giveRipgrep(folder) {
  const modules = path.join(folder, 'node_modules');
  const wanted = path.join(modules, 'code-server/lib/vscode/node_modules/@vscode/ripgrep');
  if (!fs.existsSync(wanted)) return;
  const here = `${process.platform}-${process.arch}`;
  const program = path.join(modules, '@vscode/ripgrep-universal/bin', here, 'rg');
  if (!fs.existsSync(program)) return;
  fs.mkdirSync(path.join(wanted, 'bin'), { recursive: true });
  fs.copyFileSync(program, path.join(wanted, 'bin/rg'));
  fs.chmodSync(path.join(wanted, 'bin/rg'), 0o755);
}

const calmSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** A VS Code profile in a folder: user data, extensions and settings. Settings that are there stay. */
export function createProfile(folder, settings = {}) {
  const profile = {
    folder,
    userData: path.join(folder, 'user-data'),
    extensions: path.join(folder, 'extensions'),
    config: path.join(folder, 'code-server.yaml'),
  };
  fs.mkdirSync(path.join(profile.userData, 'User'), { recursive: true });
  fs.mkdirSync(profile.extensions, { recursive: true });
  fs.writeFileSync(profile.config, 'auth: none\n');
  const file = path.join(profile.userData, 'User/settings.json');
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, `${JSON.stringify({ ...calmSettings, ...settings }, null, 2)}\n`);
  }
  return profile;
}

/** Installs a .vsix into the profile. */
export async function installExtension(server, profile, vsix) {
  const args = [...commonArguments(server, profile), '--install-extension', vsix, '--force'];
  const output = await mustRun(server.node, args, { quiet: true, env: serverEnvironment(profile) });
  if (!output.includes('successfully installed')) throw new Error(`not installed: ${output}`);
}

/**
 * Serves VS Code on a free port of 127.0.0.1 and waits until it answers. `hooks` lets a page run
 * extension tests, which a built workbench refuses otherwise; it also hides notifications.
 */
export async function serve(server, profile, { folder, env = {}, hooks = false } = {}) {
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  // In the profile, the path of this socket may be longer than a socket's path can be.
  const shortFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'cofferdam-'));
  process.on('exit', () => fs.rmSync(shortFolder, { recursive: true, force: true }));
  const log = path.join(profile.folder, 'server.log');
  const output = fs.openSync(log, 'w');
  const canHook = fs
    .readFileSync(path.join(path.dirname(server.entry), 'cli.js'), 'utf8')
    .includes('vscode-option');
  const child = start(
    server.node,
    [
      ...commonArguments(server, profile),
      ...['--auth', 'none', '--bind-addr', host, '--session-socket', `${shortFolder}/session`],
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
      ...['--disable-getting-started-override', '--ignore-last-opened'],
      ...(hooks && canHook ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
      ...(folder ? [folder] : []),
    ],
    { stdio: ['ignore', output, output], env: serverEnvironment(profile, env) },
  );
  fs.closeSync(output);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await untilItAnswers(host, child);
  } catch (error) {
    await stop(child);
    throw new Error(`${error.message}\n${fs.readFileSync(log, 'utf8')}`, { cause: error });
  }
  return { host, ended, stop: () => stop(child) };
}

// Both the server (healthz) and the page: on a Node that is too old the first answers, the second never.
async function untilItAnswers(host, child) {
  const end = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error('VS Code ended as soon as it was started');
    if (Date.now() > end) throw new Error('VS Code does not answer');
    try {
      const signal = AbortSignal.timeout(30_000);
      const healthy = await fetch(`http://${host}/healthz`, { signal });
      if (
        healthy.ok &&
        (await (await fetch(`http://${host}/`, { signal })).text()).includes('vscode-workbench')
      )
        return;
    } catch {
      // Not listening yet.
    }
    await sleep(100);
  }
}

const commonArguments = (server, profile) => [
  ...[server.entry, '--config', profile.config],
  ...['--user-data-dir', profile.userData, '--extensions-dir', profile.extensions],
];

const serverEnvironment = (profile, more = {}) => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !notForTheServer.test(name)),
  ),
  EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  // Else it writes a log and a device id beside those of the user's own.
  XDG_DATA_HOME: path.join(profile.folder, 'data'),
  XDG_CACHE_HOME: path.join(profile.folder, 'cache'),
  ...more,
});

const hasNodePackage = () =>
  process.platform === 'linux' &&
  ['x64', 'arm64'].includes(process.arch) &&
  process.report.getReport().header.glibcVersionRuntime !== undefined;

function freePort() {
  return new Promise((resolve, reject) => {
    const listener = net.createServer().on('error', reject);
    listener.listen(0, '127.0.0.1', () => {
      const { port } = listener.address();
      listener.close(() => resolve(port));
    });
  });
}
