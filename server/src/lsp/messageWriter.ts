import type { Writable } from 'node:stream';
import { AbstractMessageWriter } from 'vscode-languageserver/node';
import type { Message, MessageWriter } from 'vscode-languageserver/node';
import { PremadeParams } from './premadeParams.ts';

/** As much as a header can have, in bytes. */
const HEADER_SIZE = 40;

/**
 * Writes each message at once and in one piece. The library's own waits for a turn of the event loop
 * and writes a message's header apart, which wakes the client twice.
 */
export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  #errors = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(bytesOf(jsonOf(message)), (error) => {
        if (error === null || error === undefined) return resolve();
        this.fireError(error, message, ++this.#errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.#stream.end();
  }
}

function jsonOf(message: Message): string {
  const { params } = message as { readonly params?: unknown }; // A response has none.
  if (!(params instanceof PremadeParams)) return JSON.stringify(message);
  const around = JSON.stringify({ ...message, params: undefined });
  return `${around.slice(0, -1)},"params":${params.json()}}`;
}

function bytesOf(body: string): Buffer {
  const length = Buffer.byteLength(body);
  const bytes = Buffer.allocUnsafe(HEADER_SIZE + length);
  const start = bytes.write(`Content-Length: ${length}\r\n\r\n`, 'latin1');
  bytes.write(body, start);
  return bytes.subarray(0, start + length);
}
