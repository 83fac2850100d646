// A plugin of esbuild: of the helpers beside LSP's types, only those are bundled that somebody uses.
// They are TypeScript namespaces, which esbuild keeps because it cannot know that they do nothing else,
// and they were a twentieth of what a start loads.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../project/paths.mjs';

const NAMESPACE =
  /^(?:export )?var (?<name>\w+);\n(?<comment>\/\*\*[\s\S]*?\*\/\n)?\(function \(\k<name>\) \{(?<body>[\s\S]*?)^\}\)\(\k<name> \|\| \(\k<name> = \{\}\)\);$/gm;

export const usedTypes = {
  name: 'used types of LSP',
  setup({ onLoad }) {
    onLoad(
      { filter: /vscode-languageserver-types[/\\]lib[/\\]esm[/\\]main\.js$/ },
      ({ path: file }) => {
        const used = wordsBeforeDots();
        let count = 0;
        const contents = fs.readFileSync(file, 'utf8').replace(NAMESPACE, (_, name, __, body) => {
          count++;
          const declared = used.has(name) ? 'export const' : 'const';
          return `${declared} ${name} = /* @__PURE__ */ (function (${name}) {${body}return ${name};})({});`;
        });
        if (count < 50) throw new Error(`${file} is written in another way now: see usedTypes.mjs`);
        return { contents };
      },
    );
  },
};

/** What the server and the packages around the types may take from them: `DiagnosticSeverity.Error`. */
function wordsBeforeDots() {
  const files = globSync(
    [
      'server/src/lsp/*.ts',
      'node_modules/vscode-languageserver{,-protocol}/lib/{common,node}/*.js',
    ],
    { cwd: root },
  );
  const texts = files.map((file) => fs.readFileSync(path.join(root, file), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/\b[A-Za-z]\w*(?=\.)/g) ?? []));
}
