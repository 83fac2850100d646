// Runs the steps of test/vscode/keyboard.mjs on the packaged extension.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { files, settings, steps } from '../../test/vscode/keyboard.mjs';
import { cache, fromRoot } from '../project/paths.mjs';
import { openPage } from './browser.mjs';
import { createProfile, installExtension, serve } from './codeServer.mjs';

/** Returns the counts of steps; pictures of what was seen go to the folder `pictures`. */
export async function runKeyboard({
  server,
  browser,
  vsix,
  pictures = path.join(cache, 'pictures'),
}) {
  fs.mkdirSync(pictures, { recursive: true });
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'cofferdam-'));
  const folder = path.join(temporary, 'manifests');
  for (const name of files) fs.cpSync(fromRoot('examples', name), path.join(folder, name));
  const profile = createProfile(temporary, settings);
  await installExtension(server, profile, vsix);
  const served = await serve(server, profile);
  const { page, close } = await openPage(browser);
  const picture = async (name) => {
    // Toasts and menus fade in.
    await page.waitForTimeout(500);
    await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  };
  const seen = await watch(page, served.host);
  const outcome = { passed: 0, failed: 0, skipped: 0 };
  try {
    await page.goto(`http://${served.host}/?folder=${encodeURIComponent(folder)}`);
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor();
    for (const [title, step] of [...steps, ...lastSteps(seen)]) {
      if (outcome.failed > 0) {
        outcome.skipped++;
        continue;
      }
      const began = performance.now();
      try {
        await step({ page, folder, picture });
        outcome.passed++;
        console.log(`  ✔ ${title} (${Math.round(performance.now() - began)} ms)`);
      } catch (error) {
        outcome.failed++;
        console.log(`  ✖ ${title}\n${error.stack}`);
        await picture('failed');
      }
    }
  } finally {
    await close();
    await served.stop();
    fs.rmSync(temporary, { recursive: true, force: true });
  }
  console.log(`  pictures: ${pictures}`);
  return outcome;
}

const lastSteps = (seen) => [
  ['no notification was shown', () => assert.deepEqual(seen.notifications, [])],
  ['nothing was asked of any other machine', () => assert.deepEqual(seen.requests, [])],
];

/** Collects what must never be there: notifications, and requests that leave this machine. */
async function watch(page, host) {
  const seen = { notifications: [], requests: [] };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) seen.requests.push(url.href);
  });
  await page.exposeFunction('cofferdamSawNotification', (text) => seen.notifications.push(text));
  await page.addInitScript(() => {
    const look = () =>
      document.querySelectorAll('.notification-toast:not([data-seen])').forEach((toast) => {
        toast.setAttribute('data-seen', '');
        window.cofferdamSawNotification(toast.textContent);
      });
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  return seen;
}
