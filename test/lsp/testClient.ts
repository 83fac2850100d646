import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  CodeAction,
  Command,
  InitializeResult,
  Position,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LIBRARY } from '../../rules/library.ts';
import type { Library } from '../../server/src/engine/library.ts';
import type { Rule } from '../../server/src/engine/rule.ts';
import { startServer } from '../../server/src/lsp/startServer.ts';

/** What VS Code's client says of itself, as far as the server asks. */
export const VSCODE: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

export interface TestClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What `workspace/configuration` answers. */
  readonly settings?: unknown;
  /** Instead of all rules. */
  readonly rules?: readonly Rule[];
  readonly library?: Library;
}

/** A client at the other end of a real server, over streams in memory. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly logged: string[] = [];
  readonly shown: string[] = [];
  readonly status: unknown[] = [];
  readonly left: unknown[] = [];
  readonly applied: WorkspaceEdit[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  initialized: InitializeResult | undefined;
  settings: unknown;
  readonly #toServer: PassThrough;
  readonly #end: () => void;
  readonly #waiting: (() => void)[] = [];
  #seen = 0;

  static async start(options: TestClientOptions = {}): Promise<TestClient> {
    const client = new TestClient(options);
    client.initialized = await client.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? {},
      initializationOptions: options.initializationOptions,
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  private constructor({ settings, rules, library = LIBRARY }: TestClientOptions) {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const server = createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    );
    startServer(server, {
      library: rules === undefined ? library : libraryOf(rules),
      version: '0.0.0',
      soon: setImmediate,
    });
    this.#toServer = toServer;
    this.settings = settings;
    this.connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    this.#end = () => {
      this.connection.dispose();
      server.dispose();
    };
    this.#listen();
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        this.published.push(params);
        for (const wake of this.#waiting.splice(0)) wake();
      },
    );
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message);
    });
    connection.onNotification('cofferdam/status', (status: unknown) => {
      this.status.push(status);
    });
    connection.onNotification('cofferdam/left', (left: unknown) => {
      this.left.push(left);
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
      this.applied.push(edit);
      return { applied: true };
    });
    connection.listen();
  }

  end(): void {
    this.#end();
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'yaml', version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(
    uri: string,
    version: number,
    ...contentChanges: TextDocumentContentChangeEvent[]
  ): Promise<void> {
    const textDocument = { uri, version };
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges,
    });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  changeSettings(settings: unknown): Promise<void> {
    this.settings = settings;
    return this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  /** The next diagnostics that are published, for whatever file. */
  async nextPublished(): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const next = this.published[this.#seen];
      if (next !== undefined) {
        this.#seen++;
        return next;
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Opens a manifest with one certain finding; what was due before it has been published then. */
  async settle(uri = 'file:///last.yaml'): Promise<void> {
    await this.open(uri, PRIVILEGED);
    while ((await this.nextPublished()).uri !== uri);
  }

  codeActions(
    uri: string,
    range: Range,
    context: object = {},
  ): Promise<(CodeAction | Command)[] | null> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest('codeAction/resolve', action);
  }

  hover(
    uri: string,
    position: Position,
  ): Promise<{ contents: { kind: string; value: string } } | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  execute(command: string, ...args: unknown[]): Promise<{ applied: boolean; message: string }> {
    return this.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
  }

  /** Writes bytes as they are: for messages that arrive together. */
  write(...messages: object[]): void {
    const parts = messages.map((message) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    this.#toServer.write(parts.join(''));
  }
}

/** Runs a test with a client of its own, and ends it. */
export async function withClient(
  options: TestClientOptions,
  run: (client: TestClient) => Promise<void>,
): Promise<void> {
  const client = await TestClient.start(options);
  try {
    await run(client);
  } finally {
    client.end();
  }
}

/** A library of these rules alone. */
function libraryOf(rules: readonly Rule[]): Library {
  const none = async () => [];
  return {
    ...LIBRARY,
    everyday: rules,
    packs: { more: none, rare: none },
    concernsRare: () => false,
    ids: async () => rules.map(({ id }) => id),
  };
}

/** Where a text stands in another. */
export function rangeIn(text: string, part: string): Range {
  const document = TextDocument.create('file:///range.yaml', 'yaml', 0, text);
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`${part} is not in the text`);
  return { start: document.positionAt(start), end: document.positionAt(start + part.length) };
}

/** A text after the edit of one file, in either form of LSP. */
export function edited(text: string, edit: WorkspaceEdit | undefined): string {
  const document = TextDocument.create('file:///edited.yaml', 'yaml', 0, text);
  const inChanges = Object.values(edit?.changes ?? {}).flat();
  const inDocuments = (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? change.edits.filter((one) => 'newText' in one) : [],
  );
  return TextDocument.applyEdits(document, [...inChanges, ...inDocuments]);
}

/** A pod that is privileged and, but for what restricted asks for, otherwise in order. */
export const PRIVILEGED = `apiVersion: v1
kind: Pod
metadata:
  name: debug
spec:
  containers:
    - name: shell
      image: registry.example/shell:1.0
      securityContext:
        privileged: true # the author's reason
`;
