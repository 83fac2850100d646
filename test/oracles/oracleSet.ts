import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { TestContext } from 'node:test';
import { LIBRARY } from '../../rules/library.ts';
import { analyseInputs } from '../../server/src/cli/analyseInputs.ts';
import { parseArguments } from '../../server/src/cli/parseArguments.ts';
import { regionOf } from '../../server/src/report/region.ts';
import type { Region } from '../../server/src/report/region.ts';
import { LineIndex } from '../../server/src/text/lineIndex.ts';
import { ENGLISH } from '../../server/src/text/language.ts';

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
  readonly findings?: readonly {
    readonly line: number;
    readonly col: number;
    readonly endCol?: number;
  }[];
}

export interface OracleVerdict {
  readonly baseline: readonly string[];
  readonly restricted: readonly string[];
  /** Set when the API would refuse the pod before Pod Security sees it. */
  readonly invalid?: unknown;
}

export interface OracleFinding extends Region {
  readonly pss: 'baseline' | 'restricted' | undefined;
}

/** The cases of a set; skips the test, saying why, where the oracles are not. */
export function oracleCases(set: string, context: TestContext): readonly OracleCase[] {
  const index = path.join(ROOT, set, 'index.json');
  if (fs.existsSync(index)) return JSON.parse(fs.readFileSync(index, 'utf8')).cases;
  context.skip(`there is no ${path.relative('.', index)} on this machine`);
  return [];
}

/** What `check` finds in files of a set, by file, before it is made into a report. */
export async function findingsIn(
  set: string,
  files: Iterable<string>,
  options: readonly string[] = [],
): Promise<ReadonlyMap<string, readonly OracleFinding[]>> {
  const names = [...new Set(files)];
  const parsed = parseArguments(['check', '--quiet', ...options, ...names]);
  assert.ok(parsed.command === 'check');
  const output = { write: () => {} };
  const io = {
    cwd: path.join(ROOT, set),
    env: {},
    stdin: process.stdin,
    stdout: output,
    stderr: output,
  };
  const findings = new Map<string, readonly OracleFinding[]>();
  await analyseInputs(parsed, LIBRARY, io, ENGLISH, ({ file, decoded, analysis }) => {
    const lines = new LineIndex(decoded.text);
    const found = analysis.findings.map(({ at, level }) => ({
      ...regionOf(at, lines),
      pss: level,
    }));
    findings.set(file.name, found);
  });
  assert.equal(findings.size, names.length);
  return findings;
}
