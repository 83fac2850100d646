import { Worker } from 'node:worker_threads';
import type { InputFile, InputFiles } from './inputFiles.ts';
import type { ScanSettings } from './scan.ts';
import type { FilePart } from './scanFile.ts';

/** A message costs as much as a small file, and with more files the others would wait for one. */
const FILES_PER_BATCH = 16;
/** Enough that a worker has work while another is at a large file; bounds what waits to be written. */
const BATCHES_PER_WORKER = 4;

/** Megabytes. With V8's own, larger one, a run with two workers did not stay within 300 in all. */
const YOUNG_GENERATION = 16;

/** The parts of the files in their order, made by worker threads that run the same program. */
export async function* scanInWorkers(
  files: InputFiles['files'],
  settings: ScanSettings,
  { jobs, program }: { readonly jobs: number; readonly program: string },
): AsyncIterable<FilePart> {
  const batches = Math.ceil(files.count / FILES_PER_BATCH);
  const workers = Array.from({ length: Math.min(jobs, batches) }, () =>
    startWorker(program, settings),
  );
  try {
    const underWay: Promise<readonly FilePart[]>[] = [];
    let turn = 0;
    for (const batch of batchesOf(files)) {
      const worker = workers[turn++ % workers.length];
      if (worker === undefined) throw new Error('there is no worker');
      underWay.push(worker.scan(batch));
      if (underWay.length >= workers.length * BATCHES_PER_WORKER) yield* await next(underWay);
    }
    while (underWay.length > 0) yield* await next(underWay);
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

function* batchesOf(files: Iterable<InputFile>): Iterable<readonly InputFile[]> {
  let batch: InputFile[] = [];
  for (const file of files) {
    batch.push(file);
    if (batch.length < FILES_PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function next(underWay: Promise<readonly FilePart[]>[]): Promise<readonly FilePart[]> {
  return underWay.shift() ?? Promise.resolve([]);
}

interface ScanWorker {
  scan(files: readonly InputFile[]): Promise<readonly FilePart[]>;
  end(): Promise<unknown>;
}

function startWorker(program: string, settings: ScanSettings): ScanWorker {
  const worker = new Worker(program, {
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  const asked: Asked[] = [];
  // The other side is ours, and it answers in the order in which it is asked.
  worker.on('message', (parts: readonly FilePart[]) => asked.shift()?.resolve(parts));
  worker.on('error', (error) => {
    for (const { reject } of asked) reject(error);
  });
  return {
    scan(files) {
      const answer = new Promise<readonly FilePart[]>((resolve, reject) => {
        asked.push({ resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows.
        worker.postMessage(files);
      });
      // It may fail before its turn comes to be waited for.
      answer.catch(() => {});
      return answer;
    },
    end: () => worker.terminate(),
  };
}

interface Asked {
  readonly resolve: (parts: readonly FilePart[]) => void;
  readonly reject: (error: unknown) => void;
}
