import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { POLICY_PACKAGE } from './reference.ts';

/**
 * How many statements of the reference's policy package ran, apart for its checks and for the
 * registry around them, and the lines that did not run. Needs Go.
 *
 * Out of reach for pods: the registry's refusal of malformed checks, the level `privileged`, an
 * emulated older version, experimental checks, the aggregate's wording; and of the checks the
 * volume type `unknown`, because a volume without a source is defaulted to an emptyDir.
 */
export function coverageReport(coverageFolder: string): string {
  const profile = path.join(coverageFolder, 'profile.txt');
  const run = spawnSync('go', [
    'tool',
    'covdata',
    'textfmt',
    `-pkg=${POLICY_PACKAGE}`,
    `-i=${coverageFolder}`,
    `-o=${profile}`,
  ]);
  if (run.status !== 0) return `no coverage: ${run.stderr.toString()}`;
  const blocks = blocksIn(fs.readFileSync(profile, 'utf8'));
  const isCheck = ({ file }: Block): boolean => file.startsWith('check_');
  const unreached = blocks.filter(({ count }) => count === 0);
  return [
    `coverage of ${POLICY_PACKAGE}: ${percentOf(blocks)} of statements`,
    `  its checks (check_*.go): ${percentOf(blocks.filter(isCheck))}`,
    ...[...new Set(unreached.map(({ file }) => file))].map((file) => {
      const lines = unreached.filter((block) => block.file === file).map((block) => block.lines);
      return `  not reached: ${file} ${lines.join(', ')}`;
    }),
  ].join('\n');
}

interface Block {
  readonly file: string;
  /** `151-152` */
  readonly lines: string;
  readonly statements: number;
  readonly count: number;
}

/** Lines like `k8s.io/…/checks.go:99.57,101.2 1 0`: from line.column to line.column, statements, count. */
function blocksIn(profile: string): readonly Block[] {
  const pattern = /\/([^/]+\.go):(\d+)\.\d+,(\d+)\.\d+ (\d+) (\d+)$/gm;
  return [...profile.matchAll(pattern)].map(([, file = '', from, to, statements, count]) => ({
    file,
    lines: `${from}-${to}`,
    statements: Number(statements),
    count: Number(count),
  }));
}

function percentOf(blocks: readonly Block[]): string {
  const total = blocks.reduce((sum, { statements }) => sum + statements, 0);
  const reached = blocks.reduce((sum, block) => sum + (block.count > 0 ? block.statements : 0), 0);
  return `${((100 * reached) / total).toFixed(1)}%`;
}
