import { parentPort, workerData } from 'node:worker_threads';
import type { InputFile } from './inputFiles.ts';
import { prepareScan } from './scan.ts';
import type { ScanRules, ScanSettings } from './scan.ts';
import { scanFile } from './scanFile.ts';
import type { FilePart } from './scanFile.ts';

/** Answers what `scanInWorkers` asks, one batch after the other, until it is ended from there. */
export function answerScans(rules: ScanRules): void {
  // Only `scanInWorkers` starts this program in a thread.
  const scan = prepareScan(workerData as ScanSettings, rules);
  let earlier: Promise<unknown> = scan;
  parentPort?.on('message', (files: readonly InputFile[]) => {
    earlier = earlier.then(async () => {
      const parts: FilePart[] = [];
      for (const file of files) {
        for await (const part of scanFile(file, await scan, process)) parts.push(part);
      }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows.
      parentPort?.postMessage(parts);
    });
  });
}
