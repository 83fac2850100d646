import * as fs from 'node:fs';
import * as path from 'node:path';
import { say } from '../text/say.ts';
import { CliError } from './cliError.ts';

/**
 * Replaces a file's bytes in one step: a reader sees the old or the new file, never a part. Keeps
 * the mode, and a link stays a link. Throws a `CliError` when the file is no longer as it was read.
 */
export function writeAtomically(file: string, before: Uint8Array, after: Uint8Array): void {
  const target = fs.realpathSync(file);
  const { mode } = fs.statSync(target);
  fs.accessSync(target, fs.constants.W_OK);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    const handle = fs.openSync(temporary, 'wx', mode);
    try {
      fs.writeFileSync(handle, after);
      // The umask may have taken bits from the mode.
      fs.fchmodSync(handle, mode);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    if (!fs.readFileSync(target).equals(before)) {
      throw new CliError(
        say`not changed: someone else changed it meanwhile. Run the command again.`,
      );
    }
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}
