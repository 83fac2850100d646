import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { action, actions, closeAll, finding, noFinding, onDisk, open, rules } from './editor.ts';
import { annotatedPod, privilegedPod } from './manifests.ts';

describe('Quick fixes', () => {
  afterEach(closeAll);

  it('repair the finding, keep the comment, and are undone in one step', async () => {
    const document = await open('pod.yaml', privilegedPod);
    const { range } = await finding(document, 'privileged-container');
    const fix = await action(
      document,
      range,
      'quickfix',
      ({ isPreferred }) => isPreferred === true,
    );
    await apply(fix);
    await noFinding(document, 'privileged-container');
    assert.match(document.getText(), /# the author's reason/);

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), privilegedPod);
  });

  it('prefer one, so that Auto Fix knows which', async () => {
    const document = await open('pod.yaml', privilegedPod);
    const { range } = await finding(document, 'privileged-container');
    await action(document, range, 'quickfix');
    const preferred = (await actions(document, range, 'quickfix')).filter((fix) => fix.isPreferred);
    assert.equal(preferred.length, 1);
  });

  it('keep the line ends of a Windows file', async () => {
    const document = await open('windows.yaml', privilegedPod.replaceAll('\n', '\r\n'));
    const { range } = await finding(document, 'seccomp-profile-missing');
    await apply(await action(document, range, 'quickfix', ({ edit }) => edit !== undefined));
    await noFinding(document, 'seccomp-profile-missing');
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
  });
});

describe('Fixing and hardening a whole file', () => {
  afterEach(closeAll);

  it('fix-all changes what is safe and nothing else', async () => {
    const document = await open('pod.yaml', annotatedPod);
    const { range } = await finding(document, 'legacy-seccomp-annotation');
    await apply(await action(document, range, 'source.fixAll.cofferdam'));
    await noFinding(document, 'legacy-seccomp-annotation');
    assert.match(document.getText(), /seccompProfile:\n +type: RuntimeDefault/);
    assert.doesNotMatch(document.getText(), /capabilities/);
  });

  it('fix-all happens on save where the user asked for it', async () => {
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update('codeActionsOnSave', { 'source.fixAll.cofferdam': 'explicit' });
    try {
      const document = await open('on-save.yaml', annotatedPod);
      await finding(document, 'legacy-seccomp-annotation');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), '# edited\n');
      await vscode.workspace.applyEdit(edit);
      assert.ok(await document.save());
      assert.match(onDisk(document), /^# edited\n[^]*seccompProfile:\n +type: RuntimeDefault/);
    } finally {
      await editor.update('codeActionsOnSave', undefined);
    }
  });

  it('hardening goes further', async () => {
    const document = await open('pod.yaml', annotatedPod);
    const { range } = await finding(document, 'legacy-seccomp-annotation');
    await apply(await action(document, range, 'source.harden.cofferdam'));
    await noFinding(document, 'legacy-seccomp-annotation');
    assert.match(document.getText(), /allowPrivilegeEscalation: false/);
    assert.match(document.getText(), /drop:\s+- ALL/);
  });

  it('neither is offered where there is nothing to do', async () => {
    const document = await open('values.yaml', 'a: 1\n');
    const pod = await open('pod.yaml', annotatedPod);
    const { range } = await finding(pod, 'legacy-seccomp-annotation');
    await action(pod, range, 'source.fixAll.cofferdam');
    assert.deepEqual(await actions(document, range, 'source.fixAll.cofferdam'), []);
    assert.deepEqual(rules(document), []);
  });
});

async function apply(fix: vscode.CodeAction): Promise<void> {
  assert.ok(fix.edit, `${fix.title} has an edit`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
}
