// Tries `cofferdam lsp --stdio` in editors other than VS Code: npm run test:editors [-- neovim|emacs]
import { editorSuites } from './editors/suites.mjs';
import { finish, runSuites } from './project/suites.mjs';

const wanted = process.argv.slice(2);
const names = Object.keys(editorSuites).filter((name) => !wanted.length || wanted.includes(name));
if (names.length === 0) {
  console.error(`there are ${Object.keys(editorSuites)}`);
  process.exit(2);
}
finish(await runSuites(names.map((name) => editorSuites[name])));
