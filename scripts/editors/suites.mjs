// The suites in test/editors, each a script that an editor runs without a window.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { installPackages, isPackageInstalled, whyNoPackages } from '../project/debian.mjs';
import { fromRoot } from '../project/paths.mjs';
import { ensureBuilt } from '../project/prepare.mjs';
import { findProgram, run } from '../project/processes.mjs';
import { Missing } from '../project/suites.mjs';

const manifest = '01-privileged.yaml';

export const editorSuites = {
  neovim: {
    title: 'Neovim',
    run: async () => {
      const program = await editor('nvim', ['neovim']);
      const script = `luafile ${fromRoot('test/editors/nvim.lua')}`;
      return edit(program, [
        '--headless',
        '-u',
        'NONE',
        '-i',
        'NONE',
        '-n',
        manifest,
        '-c',
        script,
      ]);
    },
  },
  emacs: {
    title: 'Emacs with eglot',
    run: async () => {
      const program = await editor('emacs', ['emacs-nox', 'elpa-eglot']);
      return edit(program, ['--batch', '-q', '-l', fromRoot('test/editors/eglot.el')]);
    },
  },
};

/** Installs the editor where that is possible. Emacs has had eglot of its own since version 29. */
async function editor(name, packages) {
  await ensureBuilt();
  const isComplete = () =>
    findProgram(name) && (packages.every(isPackageInstalled) || !findProgram('apt-get'));
  if (isComplete()) return findProgram(name);
  const obstacle = whyNoPackages();
  if (obstacle && findProgram(name)) return findProgram(name);
  if (obstacle) throw new Missing(`there is no ${name}, and ${obstacle}`);
  await installPackages(...packages);
  return findProgram(name);
}

/** Runs the editor's script on a copy of the manifest and looks at what it saved. */
async function edit(program, args) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cofferdam-'));
  try {
    const file = path.join(folder, manifest);
    fs.copyFileSync(fromRoot('examples', manifest), file);
    const { code } = await run(program, args, {
      cwd: folder,
      seconds: 60,
      env: {
        ...process.env,
        COFFERDAM_NODE: process.execPath,
        COFFERDAM_CLI: fromRoot('dist/cli.js'),
        COFFERDAM_MANIFEST: manifest,
      },
    });
    const before = fs.readFileSync(fromRoot('examples', manifest), 'utf8');
    const saved = fs.readFileSync(file, 'utf8');
    const isRepaired =
      saved === before.replace('      securityContext:\n        privileged: true\n', '');
    console.log(isRepaired ? 'saved as expected' : `saved:\n${saved}`);
    const good = code === 0 && isRepaired;
    return { passed: good ? 1 : 0, failed: good ? 0 : 1 };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
