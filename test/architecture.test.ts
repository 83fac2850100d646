import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';

// From the bottom up: a layer imports from itself and from the layers above it in this list, not
// from its neighbours on the same line. `cofferdam lsp` is why cli stands below lsp.
const layers = [
  ['text'],
  ['yaml'],
  ['kubernetes'],
  ['engine'],
  ['rules', 'fixes', 'workspace', 'report', 'config'],
  ['lsp'],
  ['cli'],
  ['client'],
];

/** Which packages a layer may run. Types cost nothing at run time, so any layer may name those of others. */
const packages: Readonly<Record<string, RegExp>> = {
  yaml: /^yaml$/,
  cli: /^(node:(crypto|fs|os|path|url|util|worker_threads)|diff|ignore|picocolors|tinyglobby)$/,
  lsp: /^(node:(path|url)|vscode-languageserver(\/node|-textdocument)?)$/,
  client: /^(vscode|vscode-languageclient(\/node)?)$/,
};

/** The packages that belong to one layer so much that no other names even their types. */
const owners: readonly (readonly [RegExp, string])[] = [
  [/^vscode$/, 'client'],
  [/^vscode-languageclient/, 'client'],
  [/^vscode-languageserver/, 'lsp'],
  [/^yaml(\/|$)/, 'yaml'],
];

// Statements begin a line, as the formatter leaves them, so a comment or a string is not one.
const statement =
  /^(?:import|export)\s+(?:(?<type>type)\s+)?(?:[\w*{}\s,]+?\sfrom\s+)?'(?<what>[^']+)'|\b(?:import|require)\('(?<called>[^']+)'\)/gm;

interface Import {
  readonly from: string;
  readonly what: string;
  readonly isType: boolean;
}

describe('The architecture', () => {
  const imports = sourceFiles().flatMap((file) => importsOf(file, fs.readFileSync(file, 'utf8')));

  it('is read from the files of every layer', () => {
    // Text, at the bottom, has nothing to import from.
    for (const layer of ['yaml', 'kubernetes', 'engine', 'rules', 'lsp', 'cli', 'client']) {
      assert.ok(
        imports.some(({ from }) => layerOf(from) === layer),
        layer,
      );
    }
  });

  it('has imports that go down only', () => {
    assert.deepEqual(imports.map(complaint).filter(Boolean), []);
  });

  it('hands the rules to the engine at the entry points alone', () => {
    const importers = imports
      .filter(({ what }) => what.endsWith('rules/index.ts'))
      .map(({ from }) => path.relative('.', from));
    const entryPoint = /^server\/src\/(lsp\/(node|browser)|cli\/(runCli|serve))\.ts$/;
    assert.deepEqual(
      importers.filter((file) => !entryPoint.test(file)),
      [],
    );
  });

  it('is guarded by a test that can fail', () => {
    const complaints = (from: string, text: string) =>
      importsOf(path.resolve(from), text).map(complaint).filter(Boolean).length;
    const analyze = 'server/src/engine/analyze.ts';
    assert.equal(complaints(analyze, `import { a } from '../kubernetes/a.ts';`), 0);
    assert.equal(complaints(analyze, `import { a } from '../lsp/a.ts';`), 1);
    assert.equal(complaints(analyze, `export {\n  a,\n} from '../cli/a.ts';`), 1);
    assert.equal(complaints(analyze, `import '../fixes/a.ts';`), 1);
    assert.equal(complaints(analyze, `const a = await import('../lsp/a.ts');`), 1);
    assert.equal(complaints(analyze, `import * as fs from 'node:fs';`), 1);
    assert.equal(complaints(analyze, `import type { Log } from 'sarif';`), 0);
    assert.equal(complaints(analyze, `import type { Hover } from 'vscode-languageserver';`), 1);
    assert.equal(complaints('server/src/cli/a.ts', `import * as net from 'node:net';`), 1);
    assert.equal(
      complaints('client/src/a.ts', `import { a } from '../../server/src/lsp/a.ts';`),
      1,
    );
    const types = `import type { A } from '../../server/src/lsp/a.ts';`;
    assert.equal(complaints('client/src/a.ts', types), 0);
  });
});

/** What is wrong with an import, or the empty string. */
function complaint({ from, what, isType }: Import): string {
  const layer = layerOf(from);
  const said = `${path.relative('.', from)} imports ${what}`;
  // Translations are data, and the list of all of them is one.
  if (/\.zh-(?:cn|tw)\.ts$/.test(what)) return '';
  if (what.startsWith('.')) {
    const target = layerOf(path.resolve(path.dirname(from), what));
    if (layer === 'client' && target !== 'client' && !isType) return `${said}, not only its types`;
    return target === layer || rankOf(target) < rankOf(layer) ? '' : said;
  }
  const owner = owners.find(([pattern]) => pattern.test(what))?.[1];
  if (owner !== undefined && owner !== layer) return said;
  if (isType || packages[layer]?.test(what)) return '';
  return said;
}

function rankOf(layer: string): number {
  return layers.findIndex((names) => names.includes(layer));
}

function layerOf(file: string): string {
  const layer = layers.flat().find((name) => file.startsWith(`${path.resolve(folderOf(name))}/`));
  assert.ok(layer, `${file} belongs to a layer`);
  return layer;
}

function folderOf(layer: string): string {
  if (layer === 'client') return 'client/src';
  return layer === 'rules' ? 'rules' : `server/src/${layer}`;
}

function sourceFiles(): readonly string[] {
  return ['client', 'rules', 'server']
    .flatMap((folder) =>
      fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name}`),
    )
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.resolve(file));
}

function importsOf(file: string, text: string): readonly Import[] {
  return [...text.matchAll(statement)].map(({ groups = {} }) => ({
    from: file,
    what: groups['what'] ?? groups['called'] ?? '',
    isType: groups['type'] !== undefined,
  }));
}
