import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';

/** Builds what ships into the folder, as it ships, and returns its version. */
export function buildPrograms(folder: string): string {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.mjs', '--minify', '--outdir', folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`not built: ${stderr}`);
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  return String(version);
}
