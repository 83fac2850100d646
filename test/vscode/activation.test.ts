import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, open, until } from './editor.ts';
import { privilegedPod } from './manifests.ts';

describe('Activation', () => {
  afterEach(closeAll);

  it('comes with a file in a language that manifests are written in', async () => {
    await open('pod.yaml', privilegedPod);
    await until('the extension is active', () => cofferdam().isActive);
  });

  it('comes with nothing else', () => {
    // Whether it is active yet says little: VS Code opens JSON files of its own as it likes.
    const { activationEvents } = cofferdam().packageJSON as { activationEvents: string[] };
    assert.deepEqual(
      activationEvents.filter((event) => !event.startsWith('onLanguage:')),
      [],
    );
  });
});

function cofferdam(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('cofferdam.cofferdam');
  assert.ok(extension, 'the extension is installed');
  return extension;
}
