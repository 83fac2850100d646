// The desktop VS Code of this machine, if it has one that can open a window. Only Node's own modules.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { findProgram, run } from '../project/processes.mjs';

/** The `code` command, or undefined. The one in a remote terminal is not meant: it drives the user's own window. */
export async function findDesktopCode() {
  if (process.env.VSCODE_IPC_HOOK_CLI || process.env.WSL_DISTRO_NAME || !hasDisplay())
    return undefined;
  const code = findProgram('code');
  if (!code) return undefined;
  const { code: status } = await runCode(code, ['--version'], { quiet: true, seconds: 30 });
  return status === 0 ? code : undefined;
}

/** Runs `code`, which as root wants to be told that this is meant, and on Windows is a batch file. */
export function runCode(code, args, options) {
  if (process.platform === 'win32') {
    const quoted = [code, ...args].map((part) => `"${part}"`);
    return run(quoted[0], quoted.slice(1), { ...options, shell: true });
  }
  const asRoot = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
  return run(code, [...asRoot, ...args], options);
}

/** The program behind a `code` command, for @vscode/test-electron; undefined where it is not in its usual place. */
export function desktopProgram(code) {
  const folder = path.dirname(fs.realpathSync(code));
  return ['../code', '../Code.exe', '../../../MacOS/Code', '../../../MacOS/Electron']
    .map((relative) => path.resolve(folder, relative))
    .find((file) => fs.existsSync(file));
}

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
