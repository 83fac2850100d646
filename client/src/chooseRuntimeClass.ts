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
    vscode.window.setStatusBarMessage('Cofferdam: There is no pod at the cursor.', 10_000);
    return undefined;
  }
  const items = choices.map(({ name, description }) => ({
    label: name,
    description: name === current ? `${description} (set now)` : description,
    name,
  }));
  const other = { label: 'Type a name…', name: undefined };
  const picked = await vscode.window.showQuickPick([...items, other], {
    placeHolder: 'The pod will not run where the cluster has no RuntimeClass of this name',
  });
  return picked === other ? typeName(current) : picked?.name;
}

function typeName(current: string | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    prompt: 'The name of a RuntimeClass that the cluster has',
    ...(current !== undefined && { value: current }),
    validateInput: (name) =>
      /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name)
        ? undefined
        : 'Lower-case letters, digits, "-" and "." only.',
  });
}
