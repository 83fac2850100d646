import {
  DidChangeConfigurationNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import type { RuleFailure } from '../engine/analyze.ts';
import { languageOf } from '../engine/library.ts';
import type { Library } from '../engine/library.ts';
import { answerRequests } from './answerRequests.ts';
import { clientSupportOf, fieldOf } from './clientSupport.ts';
import type { ClientSupport } from './clientSupport.ts';
import { CODE_ACTION_KINDS } from './codeActionKinds.ts';
import { commandsFor } from './commandNames.ts';
import { OpenFiles } from './openFiles.ts';
import { OPEN_TEXTS } from './openText.ts';
import type { OpenText } from './openText.ts';
import { PulledDiagnostics } from './pulledDiagnostics.ts';
import { Publisher, stackOf } from './publisher.ts';
import type { Soon } from './publisher.ts';
import { SettingsInForce } from './settingsInForce.ts';
import { languageIdOf } from '../text/language.ts';

/** What the process that runs the server gives it. */
export interface Host {
  readonly library: Library;
  /** Cofferdam's own version. */
  readonly version: string;
  readonly soon: Soon;
}

/** Serves one client until the connection ends. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(OPEN_TEXTS);
  connection.onInitialize(async (params) => {
    const language = await languageOf(host.library, languageIdOf(params.locale));
    const support = clientSupportOf(params, language);
    serve(connection, documents, params, support, host);
    return initializeResult(support, host);
  });
  documents.listen(connection);
  connection.listen();
}

function initializeResult(support: ClientSupport, { version }: Host): InitializeResult {
  return {
    serverInfo: { name: 'cofferdam', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: { includeText: false },
      },
      ...(support.pullDiagnostics && {
        diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
      }),
      hoverProvider: true,
      codeActionProvider: {
        codeActionKinds: CODE_ACTION_KINDS,
        resolveProvider: support.codeActionResolve,
      },
      executeCommandProvider: { commands: commandsFor(support) },
    },
  };
}

function serve(
  connection: Connection,
  documents: TextDocuments<OpenText>,
  params: InitializeParams,
  support: ClientSupport,
  { library, soon }: Host,
): void {
  const settings = new SettingsInForce(connection, support, library, params);
  const files = new OpenFiles(documents, settings, {
    onFailures: (uri, failures) => logFailures(connection, uri, failures),
    onFacts: (uri) => {
      for (const other of documents.keys()) if (other !== uri) publisher.schedule(other, 'always');
    },
  });
  const publisher = support.pullDiagnostics
    ? new PulledDiagnostics(connection, support, files)
    : new Publisher(connection, support, files, soon);

  documents.onDidOpen(({ document }) => publisher.schedule(document.uri, 'always'));
  documents.onDidChangeContent(({ document }) => publisher.schedule(document.uri, 'onType'));
  documents.onDidSave(({ document }) => publisher.schedule(document.uri, 'always'));
  documents.onDidClose(({ document }) => {
    publisher.clear(document.uri);
    files.forget(document.uri);
  });

  connection.onInitialized(() => {
    if (!support.configurationChanges) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'cofferdam' })
      .catch((error: unknown) => connection.console.warn(`No news of settings: ${String(error)}`));
  });
  connection.onDidChangeConfiguration((change) => {
    settings.changed(fieldOf(change.settings, 'cofferdam'));
    for (const uri of documents.keys()) publisher.schedule(uri, 'always');
  });

  answerRequests(connection, files, support, library);
}

function logFailures(connection: Connection, uri: string, failures: readonly RuleFailure[]): void {
  for (const { ruleId, error } of failures) {
    connection.console.error(`Rule ${ruleId} failed in ${uri}: ${stackOf(error)}`);
  }
}
