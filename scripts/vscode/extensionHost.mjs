// Runs the suite of test/vscode inside VS Code's real extension host: in a served VS Code, with a
// browser for its window, or in the desktop one. The suite is the same and knows of neither.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cache, root } from '../project/paths.mjs';
import { openPage } from './browser.mjs';
import { bundleSuite } from './bundleSuite.mjs';
import { createProfile, serve } from './codeServer.mjs';

/** In the served VS Code, whose page reports through two functions that VS Code looks for. */
export function runSuiteInBrowser(server, browser) {
  return inFreshProfile(async ({ profile, workspace, entry, env, said }) => {
    const served = await serve(server, profile, { env, hooks: true });
    const { page, close } = await openPage(browser);
    try {
      let end;
      const ended = new Promise((resolve) => (end = resolve));
      await page.exposeFunction('codeAutomationExit', end);
      await page.exposeFunction('codeAutomationLog', (_type, args) => said.push(args.join(' ')));
      const remote = (file) => `vscode-remote://${served.host}${encodeURI(file)}`;
      const payload = [
        ['extensionDevelopmentPath', remote(root)],
        ['extensionTestsPath', remote(entry)],
      ];
      const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
      await page.goto(`http://${served.host}/?${query}`);
      await Promise.race([ended, tooLate()]);
    } catch (error) {
      const picture = path.join(cache, 'failed-suite.png');
      await page.screenshot({ path: picture }).catch(() => {});
      throw new Error(`${error.message} (see ${picture})`, { cause: error });
    } finally {
      await close();
      await served.stop();
    }
  });
}

/** In the desktop VS Code at `program`, else in one that is downloaded. */
export function runSuiteOnDesktop(program) {
  return inFreshProfile(async ({ profile, workspace, entry, env }) => {
    const { runTests } = await import('@vscode/test-electron');
    const tests = runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: root,
      extensionTestsPath: entry,
      extensionTestsEnv: env,
      launchArgs: [
        ...[workspace, '--disable-workspace-trust'],
        ...['--user-data-dir', profile.userData, '--extensions-dir', profile.extensions],
      ],
    });
    await Promise.race([tests, tooLate()]);
  });
}

/** Calls `runIt` and sums up what the suite wrote. Only that counts: VS Code calls a killed extension host a success. */
async function inFreshProfile(runIt) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cofferdam-'));
  try {
    const workspace = path.join(folder, 'workspace');
    fs.mkdirSync(workspace);
    const results = path.join(folder, 'results.json');
    const said = [];
    const failure = await runIt({
      said,
      profile: createProfile(folder, { 'files.autoSave': 'off' }),
      workspace,
      entry: await bundleSuite(),
      env: { COFFERDAM_TEST_RESULTS: results },
    }).catch((error) => error);
    if (!fs.existsSync(results)) {
      console.log(said.join('\n'));
      throw failure ?? new Error('the suite did not come to its end');
    }
    return sum(JSON.parse(fs.readFileSync(results, 'utf8')));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function tooLate() {
  await sleep(120_000, undefined, { ref: false });
  throw new Error('the suite did not end in 120 s');
}

function sum(results) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { title, state, milliseconds, error } of results) {
    counts[state]++;
    console.log(
      `  ${{ passed: '✔', failed: '✖', skipped: '-' }[state]} ${title} (${milliseconds} ms)`,
    );
    if (error) console.log(error.replaceAll(/^/gm, '      '));
  }
  return counts;
}
