import type { Library } from '../engine/library.ts';
import { parentPort, workerData } from 'node:worker_threads';
import type { InputFile } from './inputFiles.ts';
import { readManifest } from './readInput.ts';
import { prepareScan } from './scan.ts';
import type { ScanSettings } from './scan.ts';
import { scanFile } from './scanFile.ts';
import type { FilePart } from './scanFile.ts';

/** Answers what `scanInWorkers` asks, one batch after the other, until it is ended from there. */
export function answerScans(library: Library): void {
  // Only `scanInWorkers` starts this program in a thread.
  const scan = prepareScan(workerData as ScanSettings, library);
  let earlier: Promise<unknown> = scan;
  parentPort?.on('message', (files: readonly InputFile[]) => {
    earlier = earlier.then(async () => {
      const parts: FilePart[] = [];
      for (const file of files) {
        parts.push(...scanFile(file, await readManifest(file, process), await scan));
      }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows.
      parentPort?.postMessage(parts);
    });
  });
}
