import * as vscode from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';

/**
 * Makes a diagnostic's code open the rule's page inside VS Code, where the server linked the web:
 * no link is dead without a network.
 */
export function linkRules(
  uri: vscode.Uri,
  diagnostics: vscode.Diagnostic[],
  next: HandleDiagnosticsSignature,
): void {
  for (const diagnostic of diagnostics) {
    const { code } = diagnostic;
    if (typeof code !== 'object') continue;
    const { value } = code;
    const query = encodeURIComponent(JSON.stringify([value]));
    diagnostic.code = { value, target: vscode.Uri.parse(`command:cofferdam.explainRule?${query}`) };
  }
  next(uri, diagnostics);
}
