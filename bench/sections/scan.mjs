// Cold scans of a tree of files: whole processes, with what they print thrown away.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { monokle } from '../lib/contenders.mjs';
import { trees } from '../lib/corpora.mjs';
import { scanners } from '../lib/scanners.mjs';
import { ratioOf, takeTurns } from '../lib/statistics.mjs';
import { runOnce } from '../lib/wholeProcess.mjs';

const WORKLOADS = { atMost: 1 / 6, wanted: 1 / 12 };
const CUSTOM_RESOURCES = { atMost: 1 / 15, wanted: 1 / 30 };
const LIMITS = {
  workloads: WORKLOADS,
  'CRD-heavy': CUSTOM_RESOURCES,
  'all real manifests': WORKLOADS,
  'workloads of 20 MB': WORKLOADS,
  'CRD-heavy, 40 MB': CUSTOM_RESOURCES,
};
/** Some take a minute for a tree of this size. */
const BESIDE_SCANNERS = ['workloads', 'CRD-heavy'];

export async function scan(bench) {
  const rows = [];
  for (const [tree, foldersOf] of Object.entries(trees)) {
    const folders = foldersOf();
    const ours = [
      process.execPath,
      [path.join(bench.builds.shipped, 'cli.js'), 'check', '--quiet', ...folders],
    ];
    const name = `${tree}, ${sizeOf(folders)}`;
    const { peakMegabytes } = await runOnce(...ours);
    rows.push(await besideMonokle(bench, tree, name, ours, folders));
    if (BESIDE_SCANNERS.includes(tree)) rows.push(...(await besideScanners(name, ours, folders)));
    if (peakMegabytes === undefined) continue;
    rows.push({ figure: `peak memory of a scan: ${name}`, value: peakMegabytes, format: 'MB' });
  }
  const missing = scanners().filter(({ program }) => program === undefined);
  return [
    ...rows,
    ...missing.map(({ scanner }) => ({ figure: `cold scan ÷ ${scanner}`, why: 'not on PATH' })),
  ];
}

async function besideMonokle(bench, tree, name, ours, folders) {
  const row = { figure: `cold scan ÷ @monokle/validation: ${name}`, ...LIMITS[tree] };
  if (bench.peers === undefined) return { ...row, why: 'not installed' };
  const theirs = [process.execPath, monokle(bench, folders)];
  const contenders = { cofferdam: seconds(ours), monokle: seconds(theirs) };
  const values = await takeTurns(contenders, { rounds: 5, seconds: 12 });
  return { ...row, ...ratioOf(values.cofferdam, values.monokle), unit: 's', values };
}

/** The scanners that are no npm packages, where this machine has them. */
async function besideScanners(name, ours, folders) {
  const rows = [];
  for (const { scanner, program, argsFor, compared } of scanners()) {
    const figure = `cold scan ÷ ${scanner} (${compared}): ${name}`;
    if (program === undefined) continue;
    const contenders = {
      cofferdam: seconds(ours),
      [scanner]: seconds([program, argsFor(folders)]),
    };
    const values = await takeTurns(contenders, { rounds: 3, seconds: 0 });
    rows.push({ figure, ...ratioOf(values.cofferdam, values[scanner]), unit: 's', values });
  }
  return rows;
}

const seconds = (command) => async () => (await runOnce(...command)).seconds;

function sizeOf(folders) {
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
      .map((entry) => fs.statSync(path.join(entry.parentPath, entry.name)).size),
  );
  const bytes = files.reduce((sum, size) => sum + size, 0);
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
}
