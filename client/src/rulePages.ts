import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExplainParams, ExplainResult, RulesResult } from '../../server/src/lsp/protocol.ts';

const SCHEME = 'cofferdam-rule';

/** Serves each rule's page as a read-only document, from the server's own texts. */
export function registerRulePages(client: BaseLanguageClient): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent(uri) {
      const params: ExplainParams = { ruleId: uri.path.replace(/^\/|\.md$/g, '') };
      const page = await client.sendRequest<ExplainResult>('cofferdam/explain', params);
      return page ?? vscode.l10n.t('There is no rule {0}.', params.ruleId);
    },
  });
}

/** Shows a rule's page; asks which when none is named. */
export async function explainRule(client: BaseLanguageClient, ruleId?: string): Promise<void> {
  const chosen = ruleId ?? (await chooseRule(client));
  if (chosen === undefined) return;
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${chosen}.md` });
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // VS Code's own markdown preview can be disabled; the text is readable without it.
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}

async function chooseRule(client: BaseLanguageClient): Promise<string | undefined> {
  const rules = await client.sendRequest<RulesResult>('cofferdam/rules');
  const items = rules.map(({ id, title }) => ({ label: title, description: id, id }));
  const options = { placeHolder: vscode.l10n.t('Which rule?'), matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, options))?.id;
}
