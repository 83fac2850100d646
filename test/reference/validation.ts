import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import type { Json } from '../../server/src/yaml/edit/patch.ts';
import { startLineProgram } from './lineProgram.ts';

/** What an API server objects to in an object that is to be created. */
export interface Objection {
  /** Empty for what the decoder objects to. */
  readonly field: string;
  readonly type: string;
  readonly message: string;
}

/** No objections: the API server creates the object. `error`: it does not even decode it. */
export type ValidationAnswer =
  | { readonly objections: readonly Objection[]; readonly error?: undefined }
  | { readonly objections?: undefined; readonly error: string };

export interface Validation {
  /** Answers in the order of the manifests. */
  readonly validate: (manifests: readonly Json[]) => Promise<readonly ValidationAnswer[]>;
  readonly close: () => Promise<void>;
}

/** Builds Kubernetes' validation and returns the program's path. Needs Go; minutes at first. */
export function buildValidation(root: string): string {
  const program = path.resolve(root, '.cache/validation/validation');
  const build = spawnSync('go', ['build', '-o', program, '.'], {
    cwd: path.resolve(root, 'test/reference/validation'),
    stdio: 'inherit',
  });
  if (build.status !== 0) throw new Error("Kubernetes' validation does not build");
  return program;
}

export function startValidation(program: string): Validation {
  const { ask, close } = startLineProgram(program);
  return { validate: async (manifests) => (await ask(manifests)).map(answerIn), close };
}

function answerIn(line: string): ValidationAnswer {
  // Our own program wrote it, as its documentation says.
  const { error, objections } = JSON.parse(line) as {
    readonly error?: string;
    readonly objections: readonly Objection[];
  };
  return error === undefined ? { objections } : { error };
}
