import * as fs from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Controls } from './ourVerdict.ts';
import type { PodJson } from './passingPod.ts';

/** A pod and what the reference says of it at one policy version: `1.25`. */
export interface AnsweredPod extends PodJson, Controls {
  /** The workload in which we see the pod; the reference's answer is the same for all. */
  readonly kind: string;
  readonly version: string;
}

/** Reads a file of JSON lines, compressed with brotli where its name ends in `.br`. */
export function readAnsweredPods(file: string): readonly AnsweredPod[] {
  const bytes = fs.readFileSync(file);
  const text = (file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8');
  // Written by the function below.
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AnsweredPod);
}

/** Writes what `readAnsweredPods` reads, compressed as much as brotli can. */
export function writeAnsweredPods(file: string, pods: readonly AnsweredPod[]): void {
  const text = pods.map((pod) => `${JSON.stringify(pod)}\n`).join('');
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  fs.writeFileSync(file, brotliCompressSync(text, { params: parameters }));
}
