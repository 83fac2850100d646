import * as vscode from 'vscode';

const MANIFESTS = '**/*.{yaml,yml,json,jsonc}';

/** The files at these places, in order: folders are searched for YAML and JSON but for `files.exclude`. */
export async function manifestsAt(
  places: readonly vscode.Uri[],
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const found = new Map<string, vscode.Uri>();
  for (const place of places) {
    const { type } = await vscode.workspace.fs.stat(place);
    const isFolder = (type & vscode.FileType.Directory) !== 0;
    const uris = isFolder ? await filesIn(place, token) : [place];
    for (const uri of uris) found.set(uri.toString(), uri);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
}

function filesIn(folder: vscode.Uri, token: vscode.CancellationToken): Thenable<vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, MANIFESTS);
  return vscode.workspace.findFiles(pattern, undefined, undefined, token);
}
