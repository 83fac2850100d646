import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../text/textEdit.ts';
import type { ClientSupport } from './clientSupport.ts';
import { rangeOf } from './diagnostics.ts';
import type { OpenFile } from './openFiles.ts';

/** Edits of one file as LSP writes them; tied to the file's version where the client takes that. */
export function workspaceEditOf(
  file: OpenFile,
  edits: readonly TextEdit[],
  support: ClientSupport,
): WorkspaceEdit {
  const { uri, version } = file;
  const textEdits = edits.map(({ span, newText }) => ({ range: rangeOf(span, file), newText }));
  if (!support.documentChanges) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}
