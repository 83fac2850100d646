/** What the command line needs of its process; tests pass their own. Files are read directly. */
export interface Io {
  readonly cwd: string;
  /** The file that this process runs, for its workers; undefined: there are none. */
  readonly program?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Output {
  readonly isTTY?: boolean;
  write(text: string | Uint8Array): unknown;
  /** True when more was written than the reader has taken; `drain` tells when it has. */
  readonly writableNeedDrain?: boolean;
  once?(event: 'drain', listener: () => void): unknown;
}
