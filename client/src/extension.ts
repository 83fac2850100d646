import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { linkRules } from './linkRules.ts';
import { registerRulePages } from './rulePages.ts';
import { RestartPolicy } from './restartPolicy.ts';
import { LANGUAGES } from './languages.ts';
import { StatusItem } from './statusItem.ts';

/**
 * Starts the language server and everything around it; does not wait for it. `createClient` makes
 * the client for this host, Node or browser. Returns what stops the server.
 */
export function startExtension(
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): () => Promise<void> {
  const output = vscode.window.createOutputChannel('Cofferdam', { log: true });
  const status = new StatusItem();
  const client = createClient({
    documentSelector: LANGUAGES.map((language) => ({ language })),
    diagnosticCollectionName: 'cofferdam',
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { commands: true },
    errorHandler: new RestartPolicy(() => status.serverStopped()),
    middleware: { handleDiagnostics: linkRules },
  });
  context.subscriptions.push(output, status, status.follow(client));
  context.subscriptions.push(...registerCommands(client, output), registerRulePages(client));
  client.start().catch((error: unknown) => {
    output.error(vscode.l10n.t('The server did not start: {0}', String(error)));
    status.serverStopped();
  });
  return () => client.dispose();
}
