import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { action, actions, closeAll, finding, noFinding, onDisk, open, rules } from './editor.ts';
import { removedRuntimeClass, privilegedPod } from './manifests.ts';

describe('Quick fixes', () => {
  afterEach(closeAll);

  it('repair the finding, leave the rest alone, and are undone in one step', async () => {
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
    const [kept] = privilegedPod.split('      securityContext');
    assert.equal(document.getText(), kept);

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
    const document = await open('pod.yaml', removedRuntimeClass);
    const { range } = await finding(document, 'removed-runtime-class-api');
    await apply(await action(document, range, 'source.fixAll.cofferdam'));
    await noFinding(document, 'removed-runtime-class-api');
    assert.equal(document.getText(), removedRuntimeClass.replace('v1beta1', 'v1'));
  });

  it('fix-all happens on save where the user asked for it', async () => {
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update('codeActionsOnSave', { 'source.fixAll.cofferdam': 'explicit' });
    try {
      const document = await open('on-save.yaml', removedRuntimeClass);
      await finding(document, 'removed-runtime-class-api');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), '# edited\n');
      await vscode.workspace.applyEdit(edit);
      assert.ok(await document.save());
      assert.equal(onDisk(document), `# edited\n${removedRuntimeClass.replace('v1beta1', 'v1')}`);
    } finally {
      await editor.update('codeActionsOnSave', undefined);
    }
  });

  it('hardening goes further', async () => {
    const document = await open('pod.yaml', removedRuntimeClass);
    const { range } = await finding(document, 'removed-runtime-class-api');
    await apply(await action(document, range, 'source.harden.cofferdam'));
    await noFinding(document, 'removed-runtime-class-api');
    assert.match(document.getText(), /allowPrivilegeEscalation: false/);
    assert.match(document.getText(), /drop:\s+- ALL/);
  });

  it('neither is offered where there is nothing to do', async () => {
    const document = await open('values.yaml', 'a: 1\n');
    const pod = await open('pod.yaml', removedRuntimeClass);
    const { range } = await finding(pod, 'removed-runtime-class-api');
    await action(pod, range, 'source.fixAll.cofferdam');
    assert.deepEqual(await actions(document, range, 'source.fixAll.cofferdam'), []);
    assert.deepEqual(rules(document), []);
  });
});

async function apply(fix: vscode.CodeAction): Promise<void> {
  assert.ok(fix.edit, `${fix.title} has an edit`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
}
