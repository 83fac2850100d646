// What a person does in the editor, for the tests of this folder.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';

/** Writes a file into a new folder of the workspace and opens it in an editor that has the focus. */
export async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(write(name, text));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Closes every editor; what was not saved is gone. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

export function onDisk(document: vscode.TextDocument): string {
  return fs.readFileSync(document.uri.fsPath, 'utf8');
}

export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.notEqual(start, -1, `${text} is in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Waits until the rule's finding is there, and returns it. */
export function finding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return until(`${rule} is reported`, () =>
    findings(document).find((diagnostic) => ruleOf(diagnostic) === rule),
  );
}

/** Waits until the rule has no finding. */
export async function noFinding(document: vscode.TextDocument, rule: string): Promise<void> {
  await until(`${rule} is no longer reported`, () => !rules(document).includes(rule));
}

export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  const all = vscode.languages.getDiagnostics(document.uri);
  return all.filter((diagnostic) => diagnostic.source === 'cofferdam');
}

export function rules(document: vscode.TextDocument): string[] {
  return findings(document).map(ruleOf);
}

/** Waits until an action of this kind is offered at the range that passes the test, and returns it. */
export function action(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: string,
  wanted: (action: vscode.CodeAction) => boolean = () => true,
): Promise<vscode.CodeAction> {
  return until(`a ${kind} action`, async () =>
    (await actions(document, range, kind)).find((candidate) => wanted(candidate)),
  );
}

/** The actions that VS Code offers now, with their edits. */
export async function actions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: string,
): Promise<vscode.CodeAction[]> {
  try {
    return await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind,
      20,
    );
  } catch (error) {
    // VS Code gives up a request during which another extension's actions arrive. Ask again.
    if (error instanceof Error && error.name === 'Canceled') return [];
    throw error;
  }
}

/** Asks again and again until there is an answer; after 10 seconds the test has failed. */
export async function until<Answer>(
  what: string,
  ask: () => Answer | Promise<Answer>,
): Promise<NonNullable<Answer>> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited 10 s until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

// VS Code may still hold the text of a file that was open before, so no test writes to another's.
function write(name: string, text: string): vscode.Uri {
  const workspace = vscode.workspace.workspaceFolders?.[0];
  assert.ok(workspace, 'a folder is open');
  const file = path.join(fs.mkdtempSync(path.join(workspace.uri.fsPath, 'test-')), name);
  fs.writeFileSync(file, text);
  return vscode.Uri.file(file);
}
