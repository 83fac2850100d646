// npm start: opens examples/ in VS Code with Cofferdam, from nothing but a checkout and Node.
//   npm start                  in the desktop VS Code if there is one, else in VS Code in the browser
//   npm start -- --no-open     prepares all that, checks that VS Code answers, and stops
//   npm start -- check PATH…   analyses files instead: the cofferdam command, with all its arguments
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { cache, fromRoot, vsix } from './project/paths.mjs';
import { ensureBuilt, ensurePackaged, step } from './project/prepare.mjs';
import { isInterrupted } from './project/processes.mjs';
import * as codeServer from './vscode/codeServer.mjs';
import { findDesktopCode, runCode } from './vscode/desktop.mjs';

const examples = fromRoot('examples');
/** Of the examples' README, which tells what there is to see. */
const settings = { 'workbench.startupEditor': 'readme' };
const args = process.argv.slice(2);
const open = !args.includes('--no-open');

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exitCode = 2;
}

async function main() {
  if (args.length > 0 && !args[0].startsWith('-')) return analyse();
  if (args.some((argument) => argument !== '--no-open')) {
    console.error('usage: npm start [-- --no-open]   or   npm start -- check PATH…');
    return 2;
  }
  await ensurePackaged();
  const code = await findDesktopCode();
  return code ? openOnDesktop(code) : openInBrowser();
}

/** The paths are meant from where the user is, which npm leaves for the project's folder. */
async function analyse() {
  await ensureBuilt();
  const cwd = process.env.npm_lifecycle_event ? process.env.INIT_CWD : undefined;
  const { status } = spawnSync(process.execPath, [fromRoot('dist/cli.js'), ...args], {
    cwd: cwd ?? process.cwd(),
    stdio: 'inherit',
  });
  return status ?? 2;
}

async function openOnDesktop(code) {
  const { userData, extensions } = codeServer.createProfile(path.join(cache, 'desktop'), settings);
  const own = ['--user-data-dir', userData, '--extensions-dir', extensions];
  await step('Installing the extension', async () => {
    const { code: status } = await runCode(code, [...own, '--install-extension', vsix, '--force']);
    if (status !== 0) throw new Error(`${code} did not install ${vsix}`);
  });
  if (!open) {
    console.log(`${code} is ready; npm start opens ${examples} in it.`);
    return 0;
  }
  console.log(`Opening ${examples} in ${code}, with a profile of its own.`);
  return (await runCode(code, [...own, '--new-window', examples])).code;
}

async function openInBrowser() {
  const { newest } = codeServer.releases;
  const missing = codeServer.whyNoCodeServer(newest);
  if (missing) {
    throw new Error(
      `there is no \`code\` command, and ${missing}.\n` +
        'Install VS Code (https://code.visualstudio.com) with its `code` command, or a newer Node, and run npm start again.',
    );
  }
  const program = await codeServer.installCodeServer(newest);
  const profile = codeServer.createProfile(path.join(cache, 'browser'), settings);
  await step('Installing the extension', () => codeServer.installExtension(program, profile, vsix));
  const server = await codeServer.serve(program, profile, { folder: examples });
  if (!open) {
    await server.stop();
    console.log(
      `VS Code ${newest.vscode} answered on http://${server.host}/; npm start serves examples/ there.`,
    );
    return 0;
  }
  console.log(
    `\n  VS Code ${newest.vscode} with examples/:  http://${server.host}/\n\n  Ctrl+C ends it. Only this machine can reach it.\n`,
  );
  await server.ended;
  if (isInterrupted()) return 0;
  throw new Error('VS Code ended by itself');
}
