import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, finding, noFinding, open, rangeOf, rules, until } from './editor.ts';
import { removedRuntimeClass, privilegedPod } from './manifests.ts';

describe('Commands', () => {
  afterEach(closeAll);

  it('Harden Current Manifest repairs the file, undone in one step', async () => {
    const document = await open('pod.yaml', removedRuntimeClass);
    await finding(document, 'capabilities-not-dropped');
    await vscode.commands.executeCommand('cofferdam.hardenDocument');
    await noFinding(document, 'capabilities-not-dropped');
    assert.match(document.getText(), /allowPrivilegeEscalation: false/);

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), removedRuntimeClass);
  });

  it('Fix All Safe Problems leaves alone what could break the pod', async () => {
    const document = await open('pod.yaml', removedRuntimeClass);
    await finding(document, 'removed-runtime-class-api');
    await vscode.commands.executeCommand('cofferdam.fixAllSafe');
    await noFinding(document, 'removed-runtime-class-api');
    assert.doesNotMatch(document.getText(), /capabilities/);
  });

  for (const [command, added] of [
    ['cofferdam.dropAllCapabilities', /capabilities:\n +drop:\n +- ALL/],
    ['cofferdam.addSeccompProfile', /seccompProfile:\n +type: RuntimeDefault/],
  ] as const) {
    it(`${command} changes the pod at the cursor`, async () => {
      const document = await open('pod.yaml', privilegedPod);
      await finding(document, 'privileged-container');
      putCursorOn(document, 'image');
      await vscode.commands.executeCommand(command);
      await until('the pod is changed', () => added.test(document.getText()));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), privilegedPod);
    });
  }

  it('Restart Server brings the squiggles back', async () => {
    const document = await open('pod.yaml', privilegedPod);
    await finding(document, 'privileged-container');
    await vscode.commands.executeCommand('cofferdam.restartServer');
    await finding(document, 'privileged-container');
  });

  it('Explain Rule opens the rule', async () => {
    await finding(await open('pod.yaml', privilegedPod), 'privileged-container');
    await vscode.commands.executeCommand('cofferdam.explainRule', 'privileged-container');
    await until('an editor with the rule is open', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ label }) => /privileged/i.test(label) && !label.includes('pod.yaml')),
    );
  });
});

describe('The setting cofferdam.profile', () => {
  afterEach(closeAll);

  it('takes effect at once, and back', async () => {
    const document = await open('pod.yaml', privilegedPod);
    await finding(document, 'seccomp-profile-missing');
    const settings = vscode.workspace.getConfiguration('cofferdam');
    try {
      await settings.update('profile', 'baseline');
      await noFinding(document, 'seccomp-profile-missing');
      assert.deepEqual(rules(document), ['privileged-container']);
    } finally {
      await settings.update('profile', undefined);
    }
    await finding(document, 'seccomp-profile-missing');
  });
});

function putCursorOn(document: vscode.TextDocument, text: string): void {
  const { start } = rangeOf(document, text);
  assert.ok(vscode.window.activeTextEditor);
  vscode.window.activeTextEditor.selection = new vscode.Selection(start, start);
}
