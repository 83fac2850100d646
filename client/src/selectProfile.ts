import * as vscode from 'vscode';

/** Asks for the profile and writes it to the folder's settings, else to the user's. */
export async function selectProfile(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const settings = vscode.workspace.getConfiguration('cofferdam', document?.uri ?? null);
  const current = settings.get<string>('profile');
  const items = profiles().map((profile) => ({
    ...profile,
    description: profile.label === current ? vscode.l10n.t('in force') : '',
  }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which Pod Security level should manifests reach?'),
  });
  if (picked === undefined) return;
  const hasFolder = vscode.workspace.workspaceFolders !== undefined;
  const target = hasFolder
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await settings.update('profile', picked.label, target);
}

function profiles(): readonly { readonly label: string; readonly detail: string }[] {
  return [
    {
      label: 'restricted',
      detail: vscode.l10n.t('Everything that Pod Security forbids: the current best practice.'),
    },
    {
      label: 'baseline',
      detail: vscode.l10n.t('Known ways to escalate privileges; defaults are allowed.'),
    },
  ];
}
