import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { test } from 'node:test';
import picocolors from 'picocolors';
import { RULES } from '../../rules/index.ts';
import { LIBRARY } from '../../rules/library.ts';
import { CliError } from '../../server/src/cli/cliError.ts';
import { optionsOf, tellObstacles } from '../../server/src/cli/analyseInputs.ts';
import { fix } from '../../server/src/cli/fix.ts';
import { helpText } from '../../server/src/cli/help.ts';
import { inputFiles } from '../../server/src/cli/inputFiles.ts';
import { languageAskedFor } from '../../server/src/cli/languageId.ts';
import { parseArguments } from '../../server/src/cli/parseArguments.ts';
import { readManifest } from '../../server/src/cli/readInput.ts';
import { scanFile } from '../../server/src/cli/scanFile.ts';
import { writeReport } from '../../server/src/cli/writeReport.ts';
import { checksOf } from '../../server/src/engine/analyzeDocument.ts';
import { textFormat } from '../../server/src/report/text.ts';
import { textIn } from '../../server/src/text/say.ts';
import { DOTTED, wordsBeside } from '../text/dotted.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { NO_FACTS } from '../../server/src/engine/factIndex.ts';

const SHOP = fs.readFileSync('examples/07-shop.yaml', 'utf8');
/** Names and API terms that the output about the example may hold. */
const TERMS = `${RULES.map(({ id }) => id).join(' ')} RuntimeDefault cofferdam yaml`;

function ioIn(cwd: string) {
  const written: string[] = [];
  const output = { write: (text: string | Uint8Array) => written.push(text.toString()) };
  return { written, io: { cwd, env: {}, stdin: process.stdin, stdout: output, stderr: output } };
}

test('the text report has no word but names and API terms that is not said in the reader’s language', async (t) => {
  const { written, io } = ioIn(temporaryFolder(t, { 'shop.yaml': SHOP, 'bad.yaml': BROKEN }));
  const parsed = parseArguments(['check', 'shop.yaml', 'bad.yaml', 'absent.yaml']);
  assert.ok(parsed.command === 'check');
  const options = optionsOf(parsed, RULES);
  const format = textFormat(picocolors.createColors(false), false, DOTTED);
  const scan = { options, checks: checksOf(options), facts: NO_FACTS, format, language: DOTTED };
  const inputs = inputFiles(parsed.paths, { cwd: io.cwd, stdinFilename: undefined });
  async function* parts() {
    for (const file of inputs.files) {
      const bytes = await readManifest(file, io);
      yield* scanFile(file, bytes, { ...scan, editsOfFixes: undefined, cache: undefined });
    }
  }
  const { obstacles } = await writeReport(parts(), format, {
    obstacles: inputs.obstacles,
    exitCodeOf: () => 0,
    beforeWriting: () => {},
    output: io.stdout,
  });
  tellObstacles(obstacles, io, DOTTED);
  assert.equal(obstacles.length, 2);
  const shown = withoutComments(written.join(''));
  assert.deepEqual(wordsBeside(shown, SHOP, BROKEN, TERMS, 'shop.yaml bad.yaml absent.yaml'), []);
});

const BROKEN = 'apiVersion: v1\nkind: Pod\nspec: { a: [ }\n';

test('nor has what fix says it did and left', async (t) => {
  for (const options of [[], ['--harden'], ['--write'], ['--harden', '--as', 'kustomize-patch']]) {
    const { written, io } = ioIn(temporaryFolder(t, { 'shop.yaml': SHOP }));
    const parsed = parseArguments(['fix', ...options, 'shop.yaml']);
    assert.ok(parsed.command === 'fix');
    await fix(parsed, LIBRARY, io, DOTTED);
    const said = withoutComments(written.filter((text) => !text.startsWith('---')).join(''));
    assert.deepEqual(wordsBeside(said, SHOP, TERMS, PATCH), []);
  }
});

/** What the patches hold besides what the manifest says. */
const PATCH = 'seccompProfile type RuntimeDefault runAsNonRoot drop ALL hostNetwork null false';

test('nor have the help and what is wrong with arguments, but what is to be typed', () => {
  const help = helpText(DOTTED)
    .split('\n')
    .map((line) => line.slice(line.startsWith('  ') ? 32 : 0));
  assert.deepEqual(wordsBeside(help.join('\n')), []);
  for (const line of ['chek', 'check --formt x', 'check --format x', 'fix --write -', 'rules x']) {
    assert.throws(
      () => parseArguments(line.split(' ')),
      (error) => {
        assert.ok(error instanceof CliError);
        assert.deepEqual(
          wordsBeside(textIn(DOTTED, error.text), line, 'check text json sarif format'),
          [],
        );
        return true;
      },
    );
  }
});

test('arguments that are not understood are answered in the language that they ask for', () => {
  const asked = (line: string) => languageAskedFor(line.split(' '));
  assert.equal(asked('chek --lang zh-tw a'), 'zh-tw');
  assert.equal(asked('--lang=en chek --lang=zh-cn'), 'zh-cn');
  assert.equal(asked('check --lang fr'), undefined);
  assert.equal(asked('check --lang'), undefined);
});

function withoutComments(text: string): string {
  return text.replace(/ #[^\n]*/g, '');
}
