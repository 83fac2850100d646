import * as vscode from 'vscode';

/** Asks which folder of the workspace is meant, or all of it; undefined when none was chosen. */
export async function chooseFolders(): Promise<readonly vscode.Uri[] | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const whole = {
    label: vscode.l10n.t('The whole workspace'),
    description: folders.map(({ name }) => name).join(', '),
    uris: folders.map(({ uri }) => uri),
  };
  const active = folderOfActiveFile();
  const items = [
    ...(folders.length > 0 ? [whole] : []),
    ...(folders.length > 1 ? folders.map(({ name, uri }) => ({ label: name, uris: [uri] })) : []),
    ...(active === undefined
      ? []
      : [
          {
            label: vscode.l10n.t('The folder of the active file'),
            description: pathOf(active),
            uris: [active],
          },
        ]),
    { label: vscode.l10n.t('Another folder…'), uris: undefined },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Harden the manifests in which folder? Nothing is saved.'),
  });
  if (picked === undefined) return undefined;
  return (
    picked.uris ?? vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true })
  );
}

function folderOfActiveFile(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || document.isUntitled) return undefined;
  return vscode.Uri.joinPath(document.uri, '..');
}

function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
