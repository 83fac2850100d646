// The rules as they lie on the disk now, bundled and run.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../project/paths.mjs';

/** The rules in the order of their modules, what a rule says of a manifest, and what makes pages. */
export async function loadRules() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cofferdam-rules-'));
  const outfile = path.join(folder, 'rules.mjs');
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['scripts/rules/rules.ts'],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
