import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { startLineProgram } from './lineProgram.ts';
import type { Controls } from './ourVerdict.ts';
import type { PodJson } from './passingPod.ts';

/** The package whose coverage counts: it holds all checks of the reference. */
export const POLICY_PACKAGE = 'k8s.io/pod-security-admission/policy';

/** Where the reference is built and leaves its coverage, below the project's root. */
export const REFERENCE_CACHE = '.cache/podsecurity';

export function hasGo(): boolean {
  return spawnSync('go', ['version'], { stdio: 'ignore' }).status === 0;
}

/** Builds the reference, instrumented for coverage, and returns the program's path. Needs Go. */
export function buildReference(root: string): string {
  const program = path.resolve(root, REFERENCE_CACHE, 'podsecurity');
  // Without the main package among them, no package's coverage would be written.
  const covered = `podsecurity,${POLICY_PACKAGE}`;
  const build = spawnSync('go', ['build', '-cover', `-coverpkg=${covered}`, '-o', program, '.'], {
    cwd: path.resolve(root, 'test/reference/podsecurity'),
    stdio: 'inherit',
  });
  if (build.status !== 0) throw new Error('the reference does not build');
  return program;
}

interface ReferenceRequest {
  readonly pod: PodJson;
  /** Policy versions: `1.25`. */
  readonly versions: readonly string[];
}

/** The controls by policy version, or why the API server could not decode the pod. */
export type ReferenceAnswer =
  | { readonly controls: ReadonlyMap<string, Controls>; readonly error?: undefined }
  | { readonly controls?: undefined; readonly error: string };

export interface Reference {
  /** Answers in the order of the requests. */
  readonly evaluate: (requests: readonly ReferenceRequest[]) => Promise<readonly ReferenceAnswer[]>;
  /** Ends the program and waits until it has written its coverage. */
  readonly close: () => Promise<void>;
}

/** Starts a built reference. Coverage goes to the given folder, which is made where it is missing. */
export function startReference(program: string, coverageFolder: string): Reference {
  fs.mkdirSync(coverageFolder, { recursive: true });
  const { ask, close } = startLineProgram(program, { GOCOVERDIR: coverageFolder });
  return {
    evaluate: async (requests) => {
      const answers = await ask(requests.map(({ pod, versions }) => ({ versions, ...pod })));
      return answers.map(answerIn);
    },
    close,
  };
}

/** A line of the program's output, as its own documentation describes it. */
interface OutputLine {
  readonly error?: string;
  readonly verdicts?: readonly {
    readonly version: string;
    readonly level: 'baseline' | 'restricted';
    readonly controls: readonly string[];
  }[];
}

function answerIn(line: string): ReferenceAnswer {
  // Our own program wrote it.
  const { error, verdicts = [] } = JSON.parse(line) as OutputLine;
  if (error !== undefined) return { error };
  const controls = new Map<string, Controls>();
  for (const { version, level, controls: ids } of verdicts) {
    const known = controls.get(version) ?? { baseline: [], restricted: [] };
    controls.set(version, { ...known, [level]: [...ids].sort() });
  }
  return { controls };
}
