// Where the rules' modules and their translations lie.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { root } from '../project/paths.mjs';

/** Every rule's family and id, by family and id. */
export function ruleFiles() {
  const folder = path.join(root, 'rules');
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: family }) =>
      fs
        .readdirSync(path.join(folder, family))
        .filter((file) => /^[^.]+\.ts$/.test(file))
        .map((file) => ({ family, id: file.slice(0, -'.ts'.length) })),
    )
    .sort((a, b) => compare(a.family, b.family) || compare(a.id, b.id));
}

/** The modules with translations into a language, relative to the project, in their order. */
export function translationFiles(language) {
  return ['rules', 'server/src']
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(root, folder), { recursive: true })
        .filter((file) => file.endsWith(`.${language}.ts`))
        .map((file) => `${folder}/${file.split(path.sep).join('/')}`),
    )
    .sort(compare);
}

/** By code units: the order is the same on every machine. */
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
