// The floor: a language server that keeps nothing and looks at nothing. It answers every change with
// the diagnostics it was told to answer with, in turn; with none, unless told.
import {
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
let answers = [[]];
const answer = ({ uri, version }) =>
  connection.sendDiagnostics({ uri, version, diagnostics: answers[version % answers.length] });
connection.onInitialize(() => ({
  capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
}));
connection.onNotification('bench/answers', (given) => {
  answers = given.answers;
});
connection.onDidOpenTextDocument(({ textDocument }) => answer(textDocument));
connection.onDidChangeTextDocument(({ textDocument }) => answer(textDocument));
connection.listen();
