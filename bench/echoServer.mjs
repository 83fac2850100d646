// The floor: a language server that answers every change with an empty set of diagnostics.
import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
}));
documents.onDidChangeContent(({ document }) =>
  connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [] }),
);
documents.listen(connection);
connection.listen();
