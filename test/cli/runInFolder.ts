import { runCli } from '../../server/src/cli/runCli.ts';

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Circumstances {
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly onOutput?: (text: string) => void;
}

/** Runs the command in this process, as if started in the folder. */
export async function runInFolder(
  cwd: string,
  argv: readonly string[],
  { stdin = '', isTTY = false, env = {}, onOutput = () => {} }: Circumstances = {},
): Promise<Run> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const exitCode = await runCli(argv, {
    cwd,
    env,
    stdin: chunksOf(Buffer.from(stdin)),
    stdout: {
      isTTY,
      write: (text) => {
        stdout.push(text.toString());
        onOutput(text.toString());
      },
    },
    stderr: { isTTY, write: (text) => stderr.push(text.toString()) },
  });
  return { exitCode, stdout: stdout.join(''), stderr: stderr.join('') };
}

async function* chunksOf(bytes: Buffer): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 1 << 16) {
    yield bytes.subarray(start, start + (1 << 16));
  }
}
