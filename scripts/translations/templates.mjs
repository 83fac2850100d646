// Which templates the sources say: every say`…` and plain('…') outside tests.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseSync } from 'oxc-parser';
import { globSync } from 'tinyglobby';
import { root } from '../project/paths.mjs';

const SOURCES = ['rules/**/*.ts', 'server/src/**/*.ts'];

/** Each template with the files that say it: `Container "{0}" adds {1}.` → `rules/…`. */
export function templatesInSources() {
  const filesOf = new Map();
  for (const file of globSync(SOURCES, { cwd: root }).sort()) {
    for (const template of templatesIn(fs.readFileSync(path.join(root, file), 'utf8'), file)) {
      filesOf.set(template, [...(filesOf.get(template) ?? []), file]);
    }
  }
  return filesOf;
}

/** The templates of one source, in its order. */
function templatesIn(text, file = 'source.ts') {
  if (!/\b(?:say`|plain\()/.test(text)) return [];
  const templates = [];
  visit(parseSync(file, text).program, (node) => {
    const template = templateOf(node);
    if (template !== undefined) templates.push(template);
  });
  return templates;
}

function templateOf(node) {
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'say') {
    return node.quasi.quasis
      .map(({ value }, index) => (index === 0 ? value.cooked : `{${index - 1}}${value.cooked}`))
      .join('');
  }
  const isPlain = node.type === 'CallExpression' && node.callee.name === 'plain';
  return isPlain && typeof node.arguments[0]?.value === 'string'
    ? node.arguments[0].value
    : undefined;
}

function visit(node, look) {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, look);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  look(node);
  for (const value of Object.values(node)) visit(value, look);
}
