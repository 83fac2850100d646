import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import type { Connection, MessageReader } from 'vscode-languageserver/node';
import { WholeMessageWriter } from './messageWriter.ts';
import { startServer } from './startServer.ts';
import type { Library } from '../engine/library.ts';

declare const COFFERDAM_VERSION: string | undefined;

/**
 * Serves the client that started this process: over Node's IPC with `--node-ipc`, else over stdin
 * and stdout, which are then the protocol's alone.
 */
export function serveThisProcess(library: Library): void {
  startServer(connectionOfThisProcess(), {
    library,
    version: typeof COFFERDAM_VERSION === 'string' ? COFFERDAM_VERSION : '0.0.0',
    soon: setImmediate,
  });
}

// The library's own choice by arguments would offer sockets and pipes too.
function connectionOfThisProcess(): Connection {
  if (process.argv.includes('--node-ipc')) {
    return createConnection(
      ProposedFeatures.all,
      new IPCMessageReader(process),
      new IPCMessageWriter(process),
    );
  }
  console.log = console.info = console.debug = console.error;
  // The library takes stream or reader and stream or writer, only its types want them alike. With a
  // stream to read from it ends the process when the client is gone.
  const input = process.stdin as unknown as MessageReader;
  return createConnection(ProposedFeatures.all, input, new WholeMessageWriter(process.stdout));
}
