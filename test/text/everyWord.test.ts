import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { it } from 'node:test';
import { globSync } from 'tinyglobby';
import { parseSync } from 'oxc-parser';

/** Two words of a sentence. */
const WORDS = /[a-z]{2,},? [a-z]{2,}/;
/** What to type. */
const COMMAND = /^(?:cofferdam |--)/;
/** What the code tells cases apart by, and what only its developers are told. */
const OURS = [
  'not yet',
  'if then elif else fi do done while until esac ! { }',
  'at anchors too',
  'at places of their own',
  'The file was typed in again.',
  'cofferdam: this should not happen, please report it.\n',
];

it('everything that a user reads can be said in any language', () => {
  const files = globSync(['client/src/**/*.ts', 'server/src/**/*.ts', '!**/*.zh-*.ts']);
  const forgotten = files.flatMap((file) => {
    const { program } = parseSync(file, fs.readFileSync(file, 'utf8'));
    return wordsIn(program).map((text) => `${file}: ${text}`);
  });
  assert.deepEqual(forgotten, []);
});

it('a sentence that cannot be translated is noticed', () => {
  const source = `a('The file is open.'); b(\`\${n} files were read\`); say\`of a user\`;`;
  assert.deepEqual(wordsIn(parseSync('a.ts', source).program), [
    'The file is open.',
    ' files were read',
  ]);
});

interface Node {
  readonly type?: unknown;
  readonly [key: string]: unknown;
}

function wordsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (!isNode(value) || isSaid(value) || isForDevelopers(value)) return [];
  const text = textOf(value);
  if (text !== undefined) return isForUsers(text) ? [text] : [];
  return Object.values(value).flatMap(wordsIn);
}

function isForUsers(text: string): boolean {
  return WORDS.test(text) && !COMMAND.test(text) && !OURS.includes(text);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function textOf({ type, value }: Node): string | undefined {
  if (type === 'Literal') return typeof value === 'string' ? value : '';
  if (type !== 'TemplateElement') return undefined;
  return isNode(value) && typeof value['cooked'] === 'string' ? value['cooked'] : '';
}

/** say`…`, plain('…') and vscode.l10n.t('…'). */
function isSaid({ type, tag, callee }: Node): boolean {
  if (type === 'TaggedTemplateExpression') return isNode(tag) && tag['name'] === 'say';
  if (type !== 'CallExpression' || !isNode(callee)) return false;
  return callee['name'] === 'plain' || nameOf(callee['object']) === 'l10n';
}

/** Defects, what only a log holds, types, and words that the code tells cases apart by. */
function isForDevelopers({ type, callee, operator }: Node): boolean {
  if (type === 'TSLiteralType' || (type === 'BinaryExpression' && operator === '===')) return true;
  if (!isNode(callee)) return false;
  if (type === 'NewExpression') return callee['name'] === 'Error';
  return type === 'CallExpression' && nameOf(callee['object']) === 'console';
}

function nameOf(node: unknown): unknown {
  if (!isNode(node)) return undefined;
  return isNode(node['property']) ? node['property']['name'] : node['name'];
}
