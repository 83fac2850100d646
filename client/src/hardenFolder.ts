import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import type { HardenTextParams, HardenTextResult } from '../../server/src/lsp/protocol.ts';
import type { FolderProgress, ReportProgress } from './folderProgress.ts';
import { manifestsAt } from './manifestsAt.ts';

/**
 * Hardens the manifests at the given places in the editor, by one edit, which one undo takes back;
 * nothing is saved. The result of each file goes to the output; returns all of them in a sentence.
 */
export async function hardenFolder(
  client: BaseLanguageClient,
  output: vscode.LogOutputChannel,
  progress: FolderProgress,
  places: readonly vscode.Uri[],
  preview: boolean,
): Promise<string> {
  const files = await progress.run((report, token) =>
    hardenEach((uri) => hardenFile(client, uri, preview), places, report, token),
  );
  if (files === undefined) return vscode.l10n.t('Hardening was cancelled; nothing is changed.');
  // In the time that the others took, somebody may have typed.
  const changed = files.filter(({ document, version }) => document?.version !== version);
  const current = files.filter((file) => !changed.includes(file));
  const edits = current.flatMap(({ edit }) => edit ?? []);
  if (edits.length > 0 && !(await apply(client, edits)))
    return vscode.l10n.t('Nothing is changed.');
  for (const { lines } of current) for (const line of lines) output.info(line);
  for (const { name } of changed)
    output.warn(vscode.l10n.t('{0}: not hardened, for it has changed since', name));
  if (preview && edits.length > 0)
    return vscode.l10n.t('What was confirmed is done: see the output.');
  const left = current.reduce((sum, file) => sum + file.left, 0);
  return vscode.l10n.t(
    '{0} hardened, {1} left: see the output.',
    fileCount(edits.length),
    problemCount(left),
  );
}

interface HardenedFile {
  readonly name: string;
  /** The file in the editor, with the version that the edit is for; undefined when it is not open. */
  readonly document: vscode.TextDocument | undefined;
  readonly version: number | undefined;
  readonly edit: WorkspaceEdit | undefined;
  readonly left: number;
  /** What is to be said of the file. */
  readonly lines: readonly string[];
}

/** Undefined when the user has cancelled. */
async function hardenEach(
  harden: (uri: vscode.Uri) => Promise<HardenedFile>,
  places: readonly vscode.Uri[],
  report: ReportProgress,
  token: vscode.CancellationToken,
): Promise<readonly HardenedFile[] | undefined> {
  const uris = await manifestsAt(places, token);
  const files: HardenedFile[] = [];
  for (const [index, uri] of uris.entries()) {
    if (token.isCancellationRequested) return undefined;
    report(index, uris.length);
    files.push(await harden(uri));
  }
  return token.isCancellationRequested ? undefined : files;
}

async function hardenFile(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  preview: boolean,
): Promise<HardenedFile> {
  const name = vscode.workspace.asRelativePath(uri);
  const ask = (text: string): Promise<HardenTextResult | null> => {
    const params: HardenTextParams = {
      uri: client.code2ProtocolConverter.asUri(uri),
      text,
      preview,
    };
    return client.sendRequest<HardenTextResult | null>('cofferdam/hardenText', params);
  };
  try {
    let document = vscode.workspace.textDocuments.find(
      (open) => open.uri.toString() === uri.toString(),
    );
    let version = document?.version;
    const text = document?.getText() ?? (await read(uri));
    let result = await ask(text);
    if (document === undefined && result?.edit) {
      // The editor may read the file otherwise than it was read here: its text is the one to edit.
      document = await vscode.workspace.openTextDocument(uri);
      version = document.version;
      if (document.getText() !== text) result = await ask(document.getText());
    }
    const summary = result?.summary;
    const lines = [
      // How much of a preview is confirmed is not known yet.
      ...(summary && !preview ? [`${name}: ${summary}`] : []),
      ...(result?.left ?? []),
    ];
    const left = result?.left.length ?? 0;
    return { name, document, version, edit: result?.edit ?? undefined, left, lines };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const lines = [vscode.l10n.t('{0}: not hardened: {1}', name, reason)];
    return { name, document: undefined, version: undefined, edit: undefined, left: 0, lines };
  }
}

async function read(uri: vscode.Uri): Promise<string> {
  const most = vscode.workspace.getConfiguration('cofferdam', uri).get<number>('maxFileSize');
  const { size } = await vscode.workspace.fs.stat(uri);
  if (most !== undefined && size > most)
    throw new Error(vscode.l10n.t('it is larger than cofferdam.maxFileSize'));
  return vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
}

async function apply(
  client: BaseLanguageClient,
  edits: readonly WorkspaceEdit[],
): Promise<boolean> {
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit({
    documentChanges: edits.flatMap(({ documentChanges }) => documentChanges ?? []),
    changeAnnotations: Object.fromEntries(
      edits.flatMap(({ changeAnnotations }) => Object.entries(changeAnnotations ?? {})),
    ),
  });
  return vscode.workspace.applyEdit(edit);
}

function fileCount(count: number): string {
  if (count === 0) return vscode.l10n.t('no files');
  return count === 1 ? vscode.l10n.t('1 file') : vscode.l10n.t('{0} files', count);
}

function problemCount(count: number): string {
  if (count === 0) return vscode.l10n.t('no problems');
  return count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', count);
}
