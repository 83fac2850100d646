import * as vscode from 'vscode';
import { ExecuteCommandRequest, State } from 'vscode-languageclient';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CommandResult } from '../../server/src/lsp/protocol.ts';
import { explainRule } from './rulePages.ts';
import { chooseRuntimeClass } from './chooseRuntimeClass.ts';
import { chooseFolders } from './chooseFolders.ts';
import { FolderProgress } from './folderProgress.ts';
import { hardenFolder } from './hardenFolder.ts';
import { selectProfile } from './selectProfile.ts';

/** The commands of the palette. Those that change a file are carried out by the server. */
export function registerCommands(
  client: BaseLanguageClient,
  output: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const repair = (command: string): vscode.Disposable =>
    vscode.commands.registerCommand(command, () => repairAtCursor(client, command));
  const progress = new FolderProgress();
  const harden = (command: string, preview: boolean): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (clicked?: unknown, selected?: unknown) => {
      const chosen = Array.isArray(selected) && selected.length > 0 ? selected : [clicked];
      const uris = chosen.filter((uri) => uri instanceof vscode.Uri);
      const places = uris.length > 0 ? uris : await chooseFolders();
      if (places === undefined) return;
      show({ message: await hardenFolder(client, output, progress, places, preview) });
    });
  return [
    progress,
    repair('cofferdam.hardenDocument'),
    repair('cofferdam.hardenDocumentWithPreview'),
    repair('cofferdam.hardenWorkload'),
    repair('cofferdam.hardenWorkloadWithPreview'),
    repair('cofferdam.fixAllSafe'),
    repair('cofferdam.dropAllCapabilities'),
    repair('cofferdam.addSeccompProfile'),
    harden('cofferdam.hardenFolder', false),
    harden('cofferdam.hardenFolderWithPreview', true),
    vscode.commands.registerCommand('cofferdam.setRuntimeClass', (uri?: unknown, line?: unknown) =>
      setRuntimeClass(client, placeOf(client, uri, line)),
    ),
    vscode.commands.registerCommand('cofferdam.selectProfile', selectProfile),
    vscode.commands.registerCommand('cofferdam.explainRule', (ruleId?: unknown) =>
      explainRule(client, typeof ruleId === 'string' ? ruleId : undefined),
    ),
    vscode.commands.registerCommand('cofferdam.showOutput', () => output.show(true)),
    vscode.commands.registerCommand('cofferdam.restartServer', async () => {
      if (client.state === State.Running) await client.stop();
      await client.start();
    }),
  ];
}

async function repairAtCursor(client: BaseLanguageClient, command: string): Promise<void> {
  const place = placeOf(client);
  if (place !== undefined) show(await execute(client, command, [place.uri, place.line]));
}

interface Place {
  readonly uri: string;
  readonly line: number;
}

/** Where a code action says, else at the cursor. */
function placeOf(client: BaseLanguageClient, uri?: unknown, line?: unknown): Place | undefined {
  if (typeof uri === 'string' && typeof line === 'number') return { uri, line };
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  return { uri: uriOf(client, editor.document), line: editor.selection.active.line };
}

async function setRuntimeClass(
  client: BaseLanguageClient,
  place: Place | undefined,
): Promise<void> {
  if (place === undefined) return;
  const name = await chooseRuntimeClass(client, place);
  if (name === undefined) return;
  show(await execute(client, 'cofferdam.setRuntimeClass', [place.uri, place.line, name]));
}

function execute(
  client: BaseLanguageClient,
  command: string,
  args: unknown[],
): Promise<CommandResult> {
  return client.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
}

function show({ message }: Pick<CommandResult, 'message'>): void {
  vscode.window.setStatusBarMessage(`Cofferdam: ${message}`, 10_000);
}

function uriOf(client: BaseLanguageClient, document: vscode.TextDocument): string {
  return client.code2ProtocolConverter.asUri(document.uri);
}
