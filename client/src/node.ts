import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension } from './extension.ts';

let stop: (() => Promise<void>) | undefined;

/** Called by VS Code when the first document of a language that we know is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  stop = startExtension(
    context,
    (options) =>
      new LanguageClient('cofferdam', 'Cofferdam', { run: server, debug: server }, options),
  );
}

/** Called by VS Code when it ends. */
export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
