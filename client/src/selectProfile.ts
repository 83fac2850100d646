import * as vscode from 'vscode';

const PROFILES = [
  {
    label: 'restricted',
    detail: 'Everything that Pod Security forbids: the current best practice.',
  },
  { label: 'baseline', detail: 'Known ways to escalate privileges; defaults are allowed.' },
] as const;

/** Asks for the profile and writes it to the folder's settings, else to the user's. */
export async function selectProfile(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const settings = vscode.workspace.getConfiguration('cofferdam', document?.uri ?? null);
  const current = settings.get<string>('profile');
  const items = PROFILES.map((profile) => ({
    ...profile,
    description: profile.label === current ? 'in force' : '',
  }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: 'Which Pod Security level should manifests reach?',
  });
  if (picked === undefined) return;
  const hasFolder = vscode.workspace.workspaceFolders !== undefined;
  const target = hasFolder
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await settings.update('profile', picked.label, target);
}
