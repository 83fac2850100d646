// The suites that need a VS Code, and what they do where there is none.
import { cache, vsix } from '../project/paths.mjs';
import { ensurePackaged } from '../project/prepare.mjs';
import { Missing } from '../project/suites.mjs';
import { findOrInstallBrowser } from './browser.mjs';
import { installCodeServer, releases, whyNoCodeServer } from './codeServer.mjs';
import { desktopProgram, findDesktopCode, hasDisplay } from './desktop.mjs';
import { runSuiteInBrowser, runSuiteOnDesktop } from './extensionHost.mjs';
import { runKeyboard } from './keyboard.mjs';

export function vscodeSuites(pictures) {
  return {
    suite: { title: 'VS Code, extension host', run: runSuite },
    keyboard: {
      title: `VS Code ${releases.newest.vscode}, keyboard and mouse`,
      run: async () => runKeyboard({ ...(await served(releases.newest)), vsix, pictures }),
    },
    oldest: {
      title: `VS Code ${releases.oldest.vscode}, extension host`,
      run: async () => runServed(releases.oldest),
    },
  };
}

async function runSuite() {
  await ensurePackaged();
  const program = await desktop();
  if (!program) return runServed(releases.newest);
  console.log(`in ${program}`);
  return runSuiteOnDesktop(program);
}

async function runServed(release) {
  const { server, browser } = await served(release);
  console.log(`in VS Code ${release.vscode}, served`);
  return runSuiteInBrowser(server, browser);
}

async function served(release) {
  await ensurePackaged();
  const obstacle = whyNoCodeServer(release);
  if (obstacle) throw new Missing(obstacle);
  const browser = await findOrInstallBrowser().catch((error) => {
    throw new Missing(error.message);
  });
  return { server: await installCodeServer(release), browser };
}

/** The installed desktop VS Code, else one that can be downloaded; undefined without a screen or a network. */
async function desktop() {
  if (!hasDisplay()) return undefined;
  const code = await findDesktopCode();
  const installed = code && desktopProgram(code);
  if (installed) return installed;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return downloadAndUnzipVSCode({ cachePath: `${cache}/vscode-desktop`, timeout: 5000 }).catch(
    (error) => {
      console.log(`no desktop VS Code (${error.message})`);
      return undefined;
    },
  );
}
