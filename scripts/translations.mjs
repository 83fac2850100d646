// Says which texts have no translation, as JSON: { "zh-cn": { "<file that says it>": ["<English>", …] } }.
// Usage: node scripts/translations.mjs [part of a file's path]…
import { loadRules } from './rules/load.mjs';
import { ruleFiles } from './rules/files.mjs';
import { templatesInSources } from './translations/templates.mjs';

const wanted = process.argv.slice(2);
const { rules, languages } = await loadRules();
const filesOf = templatesInSources();
for (const [position, { family, id }] of ruleFiles().entries()) {
  for (const text of plainTextsOf(rules[position])) {
    if (!filesOf.has(text)) filesOf.set(text, [`rules/${family}/${id}.ts`]);
  }
}
const missing = Object.fromEntries(
  languages
    .filter(({ id }) => id !== 'en')
    .map(({ id, translationOf }) => [id, byFile((text) => translationOf(text) === undefined)]),
);
console.log(JSON.stringify(missing, null, 2));

function byFile(isMissing) {
  const texts = {};
  for (const [text, [file]] of filesOf) {
    if (!isMissing(text) || !(wanted.length === 0 || wanted.some((part) => file.includes(part))))
      continue;
    texts[file] = [...(texts[file] ?? []), text];
  }
  return texts;
}

/** What a rule says of itself. */
function plainTextsOf({ title, rationale, escape, steps, remedy, variants }) {
  const names = variants.flatMap(({ name }) => name ?? []);
  return [title, rationale, escape, ...(steps ?? []), remedy, ...names];
}
