import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, finding, onDisk, open, rangeOf, until } from './editor.ts';
import { helmValues, privilegedPod } from './manifests.ts';

const isHardened = (text: string): boolean => /allowPrivilegeEscalation: false/.test(text);

describe('Harden Workload at Cursor', () => {
  afterEach(closeAll);

  it('hardens the one workload, undone in one step', async () => {
    const second = privilegedPod.replace('name: debug', 'name: second');
    const document = await open('two.yaml', `${privilegedPod}---\n${second}`);
    await finding(document, 'privileged-container');
    putCursorOn(document, 'name: second');
    await vscode.commands.executeCommand('cofferdam.hardenWorkload');
    await until('it is hardened', () => isHardened(document.getText()));
    assert.ok(document.getText().startsWith(`${privilegedPod}---\n`), 'the other one is as it was');

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), `${privilegedPod}---\n${second}`);
  });
});

describe('Harden Folder or Workspace', () => {
  afterEach(closeAll);

  it('hardens the manifests of the folder in the editor, and saves nothing', async () => {
    const typed = await open('typed.yaml', privilegedPod);
    const folder = vscode.Uri.joinPath(typed.uri, '..');
    write(folder, 'closed/pod.yaml', privilegedPod);
    write(
      folder,
      'closed/pod.json',
      '{"apiVersion": "v1", "kind": "Pod", "spec": {"hostPID": true}}',
    );
    write(folder, 'values.yaml', helmValues);
    write(folder, 'notes.txt', privilegedPod);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(typed.uri, new vscode.Position(0, 0), '# not saved\n');
    assert.ok(await vscode.workspace.applyEdit(edit));

    await vscode.commands.executeCommand('cofferdam.hardenFolder', folder);

    assert.match(typed.getText(), /^# not saved\n/);
    assert.ok(isHardened(typed.getText()));
    assert.equal(onDisk(typed), privilegedPod);
    const closed = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(folder, 'closed/pod.yaml'),
    );
    assert.ok(isHardened(closed.getText()));
    assert.equal(onDisk(closed), privilegedPod);
    const json = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(folder, 'closed/pod.json'),
    );
    assert.doesNotMatch(json.getText(), /hostPID/);
    for (const name of ['values.yaml', 'notes.txt']) {
      const other = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name));
      assert.ok(!other.isDirty, name);
    }
    await until('the changed files are open in tabs', () => dirtyTabs().length === 3);
  });

  it('leaves out what files.exclude hides', async () => {
    const shown = await open('shown.yaml', privilegedPod);
    const folder = vscode.Uri.joinPath(shown.uri, '..');
    write(folder, 'hidden/pod.yaml', privilegedPod);
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/hidden': true });
    try {
      await vscode.commands.executeCommand('cofferdam.hardenFolder', folder);
    } finally {
      await files.update('exclude', undefined);
    }
    assert.ok(isHardened(shown.getText()));
    const hidden = vscode.Uri.joinPath(folder, 'hidden/pod.yaml');
    assert.ok(!(await vscode.workspace.openTextDocument(hidden)).isDirty);
  });

  it('hardens a single file, undone in one step', async () => {
    const document = await open('pod.yaml', privilegedPod);
    await vscode.commands.executeCommand('cofferdam.hardenFolder', document.uri, [document.uri]);
    assert.ok(isHardened(document.getText()));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), privilegedPod);
  });

  it('changes nothing when it is cancelled', async () => {
    const document = await open('pod.yaml', privilegedPod);
    const hardening = vscode.commands.executeCommand('cofferdam.hardenFolder', document.uri);
    await vscode.commands.executeCommand('cofferdam.cancelHardening');
    await hardening;
    assert.equal(document.getText(), privilegedPod);
  });
});

describe('Hardening on save', () => {
  afterEach(closeAll);

  it('happens without a preview where the user asked for it, undone in one step', async () => {
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update('codeActionsOnSave', { 'source.harden.cofferdam': 'explicit' });
    try {
      const document = await open('on-save.yaml', privilegedPod);
      await finding(document, 'privileged-container');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), '# edited\n');
      await vscode.workspace.applyEdit(edit);
      assert.ok(await document.save());
      assert.ok(isHardened(onDisk(document)));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), `# edited\n${privilegedPod}`);
    } finally {
      await editor.update('codeActionsOnSave', undefined);
    }
  });
});

function write(folder: vscode.Uri, name: string, text: string): void {
  const file = path.join(folder.fsPath, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

function dirtyTabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ isDirty }) => isDirty);
}

function putCursorOn(document: vscode.TextDocument, text: string): void {
  const { start } = rangeOf(document, text);
  assert.ok(vscode.window.activeTextEditor);
  vscode.window.activeTextEditor.selection = new vscode.Selection(start, start);
}
