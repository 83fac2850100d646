import * as fs from 'node:fs';
import { DEFAULT_SETTINGS } from '../config/settings.ts';
import type { Obstacle } from '../report/obstacle.ts';
import { unreadable } from './inputFiles.ts';
import type { InputFile } from './inputFiles.ts';
import type { Io } from './io.ts';
import { say } from '../text/say.ts';

/**
 * A file's bytes, or why they are not analysed; undefined for a large find that is no manifest. The
 * bytes are good until the next file is read.
 */
export async function readManifest(
  { name, uri, path, found }: InputFile,
  io: Pick<Io, 'stdin'>,
): Promise<Buffer | Obstacle | undefined> {
  const file = { name, uri };
  const limit = DEFAULT_SETTINGS.maxFileSize;
  try {
    const bytes = await readInput({ path, found }, limit, io);
    if (bytes !== 'too-large') return bytes;
  } catch (error) {
    return unreadable(file, error);
  }
  return {
    code: 'file-too-large',
    file,
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    message: say`Not analysed: the file is larger than ${limit / 1_000_000} MB. Split it into smaller files.`,
  };
}

async function readInput(
  file: Pick<InputFile, 'path' | 'found'>,
  limit: number,
  io: Pick<Io, 'stdin'>,
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

/** Nearly all files are smaller. One for them all: to make a buffer costs more than to fill it. */
const BUFFER = Buffer.allocUnsafe(1 << 20);

/** Reads on until there is no more, since the size of a pipe or a device is not known before. */
function readFile(path: string, limit: number): Buffer | 'too-large' {
  const handle = fs.openSync(path, 'r');
  try {
    let size = 0;
    for (let read = -1; read !== 0 && size < BUFFER.length; size += read)
      read = fs.readSync(handle, BUFFER, size, BUFFER.length - size, null);
    if (size < BUFFER.length) return BUFFER.subarray(0, size);
    if (fs.fstatSync(handle).size > limit) return 'too-large';
    const chunks: Buffer[] = [Buffer.from(BUFFER)];
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
