import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RuntimeClassesParams, RuntimeClassesResult } from '../../server/src/lsp/protocol.ts';

/** Asks which RuntimeClass the pod at a place shall have; undefined when none was chosen. */
export async function chooseRuntimeClass(
  client: BaseLanguageClient,
  place: RuntimeClassesParams,
): Promise<string | undefined> {
  const { hasPod, current, choices } = await client.sendRequest<RuntimeClassesResult>(
    'cofferdam/runtimeClasses',
    place,
  );
  if (!hasPod) {
    const message = vscode.l10n.t('There is no pod at the cursor.');
    vscode.window.setStatusBarMessage(`Cofferdam: ${message}`, 10_000);
    return undefined;
  }
  const items = choices.map(({ name, description }) => ({
    label: name,
    description: name === current ? vscode.l10n.t('{0} (set now)', description) : description,
    name,
  }));
  const other = { label: vscode.l10n.t('Type a name…'), name: undefined };
  const picked = await vscode.window.showQuickPick([...items, other], {
    placeHolder: vscode.l10n.t(
      'The pod will not run where the cluster has no RuntimeClass of this name',
    ),
  });
  return picked === other ? typeName(current) : picked?.name;
}

function typeName(current: string | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    prompt: vscode.l10n.t('The name of a RuntimeClass that the cluster has'),
    ...(current !== undefined && { value: current }),
    validateInput: (name) =>
      /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name)
        ? undefined
        : vscode.l10n.t('Lower-case letters, digits, "-" and "." only.'),
  });
}
