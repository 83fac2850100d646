import type { Io } from './io.ts';

/** Standard input that can be read again and again: facts are looked for before findings. */
export function withReplayedInput(io: Io): Io {
  let read: Promise<readonly (Uint8Array | string)[]> | undefined;
  const { cwd, program, env, stdout, stderr } = io;
  return {
    ...{ cwd, env, stdout, stderr, ...(program !== undefined && { program }) },
    // Opened only when it is asked for.
    get stdin() {
      read ??= chunksOf(io.stdin);
      return replay(read);
    },
  };
}

async function chunksOf(stream: Io['stdin']): Promise<readonly (Uint8Array | string)[]> {
  const chunks: (Uint8Array | string)[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

async function* replay(read: Promise<readonly (Uint8Array | string)[]>): Io['stdin'] {
  yield* await read;
}
