// What a person does with the packaged extension, by keyboard and mouse, in a served VS Code. Each
// step is a sentence that is true when it has passed; a step that fails ends the run.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** The files that the steps use, copied from examples/. */
export const files = ['01-privileged.yaml', '06-gvisor.yaml', '07-shop.yaml'];

/** `source.fixAll` runs on Ctrl+S, as in the settings of many people. */
export const settings = {
  'editor.codeActionsOnSave': { 'source.fixAll': 'explicit' },
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'workbench.colorTheme': 'Dark Modern',
};

/** Each step gets the page, the workspace's folder, and `picture(name)` for a screenshot. */
export const steps = [
  [
    'a squiggle marks the bad value, and nothing beside it',
    async ({ page, picture }) => {
      await openFile(page, '01-privileged.yaml');
      await page.waitForSelector(errorSquiggle);
      const word = await wordBox(page, 'privileged: true', 'true');
      const isUnderTheWord = async () =>
        (await boxes(page, errorSquiggle)).some(
          (box) => near(box.x, word.x) && near(box.width, word.width),
        );
      await until('a squiggle has the place of `true`', isUnderTheWord);
      await picture('squiggle');
    },
  ],
  [
    'the hover tells what the value gives away',
    async ({ page, picture }) => {
      await hover(page, 'privileged: true', 'true');
      await page.locator('.monaco-hover').getByText('privileged-container').first().waitFor();
      await picture('hover');
      await page.keyboard.press('Escape');
    },
  ],
  [
    'the Problems view lists it with its rule',
    async ({ page, picture }) => {
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel').getByText('privileged-container').first().waitFor();
      await picture('problems');
      await page.keyboard.press('Control+Shift+M');
    },
  ],
  [
    'Ctrl+. offers the repair, and Enter makes it',
    async ({ page, picture }) => {
      await quickFixMenu(page, 'privileged: true', 'true');
      await picture('menu');
      await page.keyboard.press('Enter');
      await page.locator('.action-widget .action').first().waitFor({ state: 'hidden' });
      await until('the value is gone', async () => !(await shows(page, 'privileged: true')));
      await picture('fixed');
    },
  ],
  [
    'one Ctrl+Z takes it back',
    async ({ page }) => {
      await page.keyboard.press('Control+Z');
      await until('the value is back', () => shows(page, 'privileged: true'));
      assert.equal(await page.locator('.tab.active.dirty').count(), 0, 'and nothing else is left');
    },
  ],
  [
    'made again, it is on disk after Ctrl+S, and nothing else is changed',
    async ({ page, folder }) => {
      const before = read(folder, '01-privileged.yaml');
      await quickFixMenu(page, 'privileged: true', 'true');
      await page.keyboard.press('Enter');
      await until('the value is gone', async () => !(await shows(page, 'privileged: true')));
      await page.keyboard.press('Control+S');
      const lines = '      securityContext:\n        privileged: true\n';
      await untilSaved(folder, '01-privileged.yaml', before.replace(lines, ''));
    },
  ],
  [
    'fix-all on save mends the RuntimeClass that clusters refuse, and leaves the pod alone',
    async ({ page, folder, picture }) => {
      const before = read(folder, '06-gvisor.yaml');
      await openFile(page, '06-gvisor.yaml');
      await page.waitForSelector(anySquiggle);
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('# edited\n');
      await page.keyboard.press('Control+S');
      const after = `# edited\n${before.replace('/v1beta1', '/v1')}`;
      await untilSaved(folder, '06-gvisor.yaml', after);
      await picture('on-save');
    },
  ],
  [
    'Harden Current Manifest, from the palette, repairs a whole application',
    async ({ page, folder, picture }) => {
      await openFile(page, '07-shop.yaml');
      await page.waitForSelector(anySquiggle);
      await command(page, 'Cofferdam: Harden Current Manifest');
      await until(
        'the editor has changes',
        async () => (await page.locator('.tab.active.dirty').count()) === 1,
      );
      await picture('hardened');
      await page.keyboard.press('Control+S');
      await until('it is saved', () => /drop:\n? *(- |\[)"?ALL/.test(read(folder, '07-shop.yaml')));
      assert.match(read(folder, '07-shop.yaml'), /allowPrivilegeEscalation: false/);
    },
  ],
  [
    'which one Ctrl+Z takes back as well',
    async ({ page, folder }) => {
      const example = read(path.resolve(import.meta.dirname, '../../examples'), '07-shop.yaml');
      await page.keyboard.press('Control+Z');
      await page.keyboard.press('Control+S');
      await untilSaved(folder, '07-shop.yaml', example);
    },
  ],
  [
    'Set runtimeClassName offers the known classes and writes the chosen one',
    async ({ page, folder, picture }) => {
      const lines = read(folder, '07-shop.yaml').split('\n');
      await goToLine(page, lines.findIndex((line) => line.includes('hostNetwork')) + 1);
      await command(page, 'Cofferdam: Set runtimeClassName');
      await page.locator('.quick-input-list').getByText('gvisor').first().waitFor();
      await picture('runtime-class');
      await page.keyboard.type('gvisor');
      await page.keyboard.press('Enter');
      await until(
        'the editor has changes',
        async () => (await page.locator('.tab.active.dirty').count()) === 1,
      );
      await page.keyboard.press('Control+S');
      await until('it is saved', () =>
        /runtimeClassName: gvisor/.test(read(folder, '07-shop.yaml')),
      );
    },
  ],
  [
    'Harden Current Manifest with Preview shows what would change and why, and changes nothing',
    async ({ page, picture }) => {
      await command(page, 'Cofferdam: Harden Current Manifest with Preview');
      await page.locator(`${preview} .monaco-list-row`).first().waitFor();
      await picture('preview');
      await page.getByLabel('Group Changes By Type').first().click();
      await page.locator(preview).getByText('Drop ALL').first().waitFor();
      await picture('preview-by-fix');
      await page.getByLabel('Group Changes By File').first().click();
      assert.equal(await page.locator('.tab.active.dirty').count(), 0);
    },
  ],
  [
    'what is confirmed there by keyboard is done, and one Ctrl+Z takes it back',
    async ({ page, folder, picture }) => {
      const before = read(folder, '07-shop.yaml');
      await page.locator(preview).getByText('07-shop.yaml').first().waitFor();
      await page.locator(`${preview} .monaco-list`).focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Space');
      await page.getByText('Refactor Preview (1 file)').first().waitFor();
      await picture('preview-confirmed');
      await page.keyboard.press('Control+Enter');
      await page.locator(`${preview} .monaco-list-row`).first().waitFor({ state: 'hidden' });
      await picture('preview-applied');
      await page.keyboard.press('Control+S');
      await until('it is saved', () => /drop:\n? *(- |\[)"?ALL/.test(read(folder, '07-shop.yaml')));
      await page.keyboard.press('Control+Z');
      await page.keyboard.press('Control+S');
      await untilSaved(folder, '07-shop.yaml', before);
    },
  ],
  [
    'Harden Folder or Workspace hardens the whole workspace, and saves nothing',
    async ({ page, folder, picture }) => {
      const before = read(folder, '01-privileged.yaml');
      await command(page, 'Cofferdam: Harden Folder or Workspace…');
      await page.locator('.quick-input-list').getByText('The whole workspace').first().waitFor();
      await picture('folder');
      await page.keyboard.press('Enter');
      await page.locator('.tab.dirty', { hasText: '01-privileged.yaml' }).waitFor();
      await page.locator('.tab.dirty', { hasText: '07-shop.yaml' }).waitFor();
      await picture('folder-hardened');
      assert.equal(read(folder, '01-privileged.yaml'), before);
    },
  ],
  [
    'which one Ctrl+Z takes back in every file',
    async ({ page }) => {
      await page.keyboard.press('Control+Z');
      await until(
        'no file has changes',
        async () => (await page.locator('.tab.dirty').count()) === 0,
      );
    },
  ],
];

const preview = '.bulk-edit-panel';
const errorSquiggle = '.monaco-editor .squiggly-error';
const anySquiggle = '.monaco-editor [class*=squiggly]';

const read = (folder, name) => fs.readFileSync(path.join(folder, name), 'utf8');
const near = (a, b) => Math.abs(a - b) < 2;

async function openFile(page, name) {
  await page.getByRole('treeitem', { name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

async function shows(page, text) {
  const shown = await page.locator('.monaco-editor .view-lines').innerText();
  return shown.replaceAll('\u00a0', ' ').includes(text);
}

const boxes = (page, selector) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON()));

/** Where on the screen the last such word of the line is. */
function wordBox(page, lineText, word) {
  return page.locator('.monaco-editor .view-line').evaluateAll(
    (lines, [wantedLine, wantedWord]) => {
      const plain = (text) => text.replaceAll('\u00a0', ' ');
      const line = lines.find((candidate) => plain(candidate.textContent).includes(wantedLine));
      const pieces = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) pieces.push(walker.currentNode);
      const piece = pieces.findLast((node) => plain(node.textContent).includes(wantedWord));
      const start = plain(piece.textContent).lastIndexOf(wantedWord);
      const range = document.createRange();
      range.setStart(piece, start);
      range.setEnd(piece, start + wantedWord.length);
      return range.getBoundingClientRect().toJSON();
    },
    [lineText, word],
  );
}

async function middleOf(page, lineText, word) {
  const { x, y, width, height } = await wordBox(page, lineText, word);
  return [x + width / 2, y + height / 2];
}

async function hover(page, lineText, word) {
  const [x, y] = await middleOf(page, lineText, word);
  await page.mouse.move(x - 30, y);
  await page.mouse.move(x, y, { steps: 5 });
}

async function putCursor(page, lineText, word) {
  await page.mouse.click(...(await middleOf(page, lineText, word)));
}

/** VS Code empties a file before it writes to it, so what is there at once may be nothing. */
async function untilSaved(folder, name, text) {
  await until('it is saved', () => read(folder, name) === text).catch(() =>
    assert.equal(read(folder, name), text),
  );
}

async function goToLine(page, line) {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Opens the menu, again if it came up before the server had answered. */
async function quickFixMenu(page, lineText, word) {
  const first = page.locator('.action-widget .action').first();
  for (let attempt = 1; ; attempt++) {
    await putCursor(page, lineText, word);
    await page.keyboard.press('Control+.');
    try {
      await first.waitFor({ timeout: 3000 });
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

async function command(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(title);
  await page.locator('.quick-input-list').getByText(title).first().waitFor();
  await page.keyboard.press('Enter');
}

async function until(what, ask) {
  const end = Date.now() + 20_000;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`waited 20 s until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
