// Compares our reader with kubectl's decoder (main.go) on all shared oracles and on random
// mutations of them. Run by scripts/test-yaml.mjs; not part of `npm test`, since it needs Go.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as readline from 'node:readline';
import type { YamlDocument } from '../../../server/src/yaml/document.ts';
import { readDocuments } from '../../../server/src/yaml/readDocuments.ts';
import { plainJson } from '../../yaml/plainJson.ts';
import { mutate, randomNumbers, soup } from './mutate.ts';
import { inEnglish } from '../../../server/src/text/say.ts';
import type { Text } from '../../../server/src/text/say.ts';

interface ReferenceDocument {
  readonly json?: unknown;
  readonly error?: string;
}

const [
  program = '',
  mutationsPerFile = '5',
  soups = '10000',
  seed = '1',
  folder = '../shared/oracles',
  filter = '',
] = process.argv.slice(2);
const random = randomNumbers(Number(seed));
const files = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => /\.(ya?ml|json)$/.test(file) && !file.endsWith('index.json') && file.includes(filter),
  )
  .sort();
const counts = { texts: 0, documents: 0, accepted: 0, rejected: 0, known: 0, different: 0 };

const reference = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
const answers = readline.createInterface({ input: reference.stdout })[Symbol.asyncIterator]();
for (const file of files) {
  const original = fs.readFileSync(path.join(folder, file), 'utf8');
  if (original.length > 200_000) continue;
  await ask(file, original);
  for (let round = 0; round < Number(mutationsPerFile); round++)
    await ask(file, mutate(original, random));
}
for (let round = 0; round < Number(soups); round++) await ask('soup', soup(random));
reference.stdin.end();
console.log(counts);
process.exit(counts.different === 0 ? 0 : 1);

async function ask(file: string, text: string): Promise<void> {
  reference.stdin.write(`${JSON.stringify(text)}\n`);
  const { value } = await answers.next();
  // Our own program wrote the line.
  compare(file, text, JSON.parse(String(value)) as ReferenceDocument[]);
}

function compare(file: string, text: string, expected: readonly ReferenceDocument[]): void {
  const documents = readDocuments(text);
  counts.texts++;
  // kubectl loses the document before a wrong `---` line as well as the one on it.
  const wrongMarker = documents.findIndex((document) => document.problems.some(isMarkerProblem));
  const end =
    wrongMarker < 0 ? Math.max(documents.length, expected.length) : Math.max(wrongMarker - 1, 0);
  for (let index = 0; index < end; index++) {
    const ours = documents[index];
    if (isKnown(ours, expected[index])) {
      counts.known++;
      continue;
    }
    const difference = differenceBetween(ours, expected[index]);
    if (difference === undefined) continue;
    counts.different++;
    if (counts.different <= 20)
      console.log(`${file} document ${index}: ${difference}\n${visible(shown(text, ours))}\n`);
    return;
  }
  if (
    wrongMarker >= 0 &&
    expected[end]?.error === undefined &&
    expected[end + 1]?.error === undefined
  ) {
    counts.different++;
    console.log(`${file}: kubectl accepts a marker line that we refuse`);
  }
}

/**
 * We read 200 levels, kubectl 10,000. A second byte order mark makes it misread lines, we refuse
 * it. A control character far behind the first document (after `...`) does not reach its parser.
 */
function isKnown(ours: YamlDocument | undefined, theirs: ReferenceDocument | undefined): boolean {
  if (ours === undefined || theirs?.error !== undefined) return false;
  return ours.problems.some(
    ({ code, message }) =>
      code === 'depth' ||
      inEnglish(message).includes('byte order mark') ||
      inEnglish(message).includes('control character'),
  );
}

function isMarkerProblem(problem: { readonly message: Text }): boolean {
  return inEnglish(problem.message).includes('after `---`');
}

function shown(text: string, document: YamlDocument | undefined): string {
  if (document === undefined || text.length < 600) return text;
  return text.slice(document.span.start, Math.min(document.span.end, document.span.start + 3000));
}

function visible(text: string): string {
  const escape = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(/[^ -~]/g, escape);
}

function differenceBetween(
  ours: YamlDocument | undefined,
  theirs: ReferenceDocument | undefined,
): string | undefined {
  counts.documents++;
  if (ours === undefined || theirs === undefined) {
    return `we read ${ours === undefined ? 'none' : 'one'}, kubectl ${JSON.stringify(theirs)}`;
  }
  if (theirs.error !== undefined) counts.rejected++;
  else counts.accepted++;
  if ((ours.brokenAt !== undefined) !== (theirs.error !== undefined)) {
    return `we say ${JSON.stringify(ours.problems)}, kubectl says ${theirs.error ?? 'nothing'}`;
  }
  if (theirs.error !== undefined) return undefined;
  const [a, b] = [canonical(plainJson(ours.root)), canonical(theirs.json)];
  return a === b ? undefined : `we read ${a.slice(0, 1500)}\nkubectl ${b.slice(0, 1500)}`;
}

/** JSON with sorted keys; half surrogate pairs as Go writes them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) {
    return (JSON.stringify(value) ?? 'null').replace(/\\ud[89a-f][0-9a-f]{2}/g, '\ufffd');
  }
  const fields = Object.entries(value).map(
    ([key, field]) => `${canonical(key)}:${canonical(field)}`,
  );
  return `{${fields.sort().join()}}`;
}
