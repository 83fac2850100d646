// npm test: everything, from nothing but a checkout and Node. CI=true adds the checks, the oldest
// supported VS Code and the other editors, and takes a missing editor for a failure.
import { ensureDependencies, ensurePackaged } from './project/prepare.mjs';
import { finish, runSuites } from './project/suites.mjs';

// Other modules need what this installs.
await ensureDependencies();
await ensurePackaged();
const { checkSuite, longSuite, unitSuite } = await import('./project/nodeSuites.mjs');
const { startSuite } = await import('./project/startSuite.mjs');
const { editorSuites } = await import('./editors/suites.mjs');
const { vscodeSuites } = await import('./vscode/suites.mjs');

const { suite, keyboard, oldest } = vscodeSuites();
const onlyOnCI = [checkSuite, oldest, ...Object.values(editorSuites)];
const suites = [
  unitSuite,
  longSuite,
  startSuite,
  suite,
  keyboard,
  ...(process.env.CI ? onlyOnCI : []),
];
finish(await runSuites(suites));
