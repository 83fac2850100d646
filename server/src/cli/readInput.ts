import * as fs from 'node:fs';
import type { InputFile } from './inputFiles.ts';
import type { Io } from './io.ts';

/** A file's bytes; `too-large` above the limit; undefined for a large find that is no manifest. */
export async function readInput(
  file: InputFile,
  limit: number,
  io: Io,
): Promise<Buffer | 'too-large' | undefined> {
  if (file.path === undefined) return readStream(io.stdin, limit);
  const bytes = readFile(file.path, limit);
  if (bytes !== 'too-large' || !file.found) return bytes;
  return mentionsApiVersion(file.path) ? bytes : undefined;
}

async function readStream(stream: Io['stdin'], limit: number): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) return 'too-large';
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}

/** Reads in pieces, since the size of a pipe or a device is not known before. */
function readFile(path: string, limit: number): Buffer | 'too-large' {
  const handle = fs.openSync(path, 'r');
  try {
    const status = fs.fstatSync(handle);
    if (status.size > limit) return 'too-large';
    if (status.isFile() && status.size > 0) return fs.readFileSync(handle);
    const chunks: Buffer[] = [];
    let size = 0;
    for (const chunk of chunksOf(handle)) {
      size += chunk.length;
      if (size > limit) return 'too-large';
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    fs.closeSync(handle);
  }
}

function mentionsApiVersion(path: string): boolean {
  const handle = fs.openSync(path, 'r');
  try {
    let tail = Buffer.alloc(0);
    for (const chunk of chunksOf(handle)) {
      const text = Buffer.concat([tail, chunk]);
      if (text.includes('apiVersion')) return true;
      tail = text.subarray(-'apiVersion'.length);
    }
    return false;
  } finally {
    fs.closeSync(handle);
  }
}

function* chunksOf(handle: number): Iterable<Buffer> {
  for (;;) {
    const buffer = Buffer.alloc(1 << 20);
    const size = fs.readSync(handle, buffer);
    if (size === 0) return;
    yield buffer.subarray(0, size);
  }
}
