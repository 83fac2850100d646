import * as fs from 'node:fs';
import * as path from 'node:path';
import type { TestContext } from 'node:test';
import { runInFolder } from '../cli/runInFolder.ts';

/** Manifests that others wrote, with their verdicts; they live beside the project, not in it. */
const ROOT = path.resolve('../shared/oracles');

export interface OracleCase {
  readonly file: string;
  readonly doc?: number;
  /** First and last line of the document, from 1. */
  readonly span?: readonly [number, number];
  readonly expect: Expectation;
}

interface Expectation {
  readonly verdict: 'pass' | 'fail' | 'any';
  readonly level?: 'baseline' | 'restricted';
  readonly version?: string;
  readonly yamlErrors?: unknown;
  readonly none?: boolean;
  readonly soft?: boolean;
  readonly pss?: OracleVerdict & { readonly pods: number; readonly psaPods: number };
  readonly pods?: readonly (OracleVerdict & object)[];
  readonly findings?: readonly { readonly line: number; readonly col: number; readonly endCol?: number }[];
}

export interface OracleVerdict {
  readonly baseline: readonly string[];
  readonly restricted: readonly string[];
  /** Set when the API would refuse the pod before Pod Security sees it. */
  readonly invalid?: unknown;
}

export interface OracleFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly pss?: 'baseline' | 'restricted';
  readonly rule: string;
}

/** The cases of a set; skips the test, saying why, where the oracles are not. */
export function oracleCases(set: string, context: TestContext): readonly OracleCase[] {
  const index = path.join(ROOT, set, 'index.json');
  if (fs.existsSync(index)) return JSON.parse(fs.readFileSync(index, 'utf8')).cases;
  context.skip(`there is no ${path.relative('.', index)} on this machine`);
  return [];
}

/** What `check` finds in files of a set, by file. */
export async function findingsIn(
  set: string,
  files: Iterable<string>,
  options: readonly string[] = [],
): Promise<ReadonlyMap<string, readonly OracleFinding[]>> {
  const names = [...new Set(files)];
  const { stdout } = await runInFolder(path.join(ROOT, set), ['check', '--format', 'json', ...options, ...names]);
  const findings: readonly OracleFinding[] = JSON.parse(stdout).findings;
  const byFile = new Map<string, OracleFinding[]>(names.map((name) => [name, []]));
  for (const finding of findings) byFile.get(finding.file)?.push(finding);
  return byFile;
}
