// A Chromium, or a browser made from it, to look at a served VS Code with.
import * as fs from 'node:fs';
import { chromium } from 'playwright-core';
import { installPackages, whyNoPackages } from '../project/debian.mjs';
import { findProgram } from '../project/processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser's program, installed where that is possible; throws with what to do where it is not. */
export async function findOrInstallBrowser() {
  const found = () =>
    process.env.CHROMIUM ?? findProgram(...names) ?? elsewhere.find((file) => fs.existsSync(file));
  if (found()) return found();
  const obstacle = whyNoPackages();
  if (obstacle) {
    throw new Error(
      `there is no Chromium, and ${obstacle}: install it, or name one in the variable CHROMIUM`,
    );
  }
  // The font, because a bare machine has none at all.
  await installPackages('chromium', 'fonts-dejavu-core');
  return found();
}

/** Opens a page that can reach the served VS Code and nothing else. `close` ends the browser. */
export async function openPage(program) {
  const browser = await chromium.launch({
    executablePath: program,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
      ...['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    ],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(30_000);
  return { page, close: () => browser.close() };
}
