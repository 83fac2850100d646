import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, finding, findings, noFinding, open, rangeOf } from './editor.ts';
import { helmValues, privilegedPod } from './manifests.ts';

const json = JSON.stringify(
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'debug' },
    spec: { containers: [{ name: 'shell', securityContext: { privileged: true } }] },
  },
  null,
  2,
);

describe('Squiggles', () => {
  afterEach(closeAll);

  it('mark the bad value alone, with the rule as code', async () => {
    const document = await open('pod.yaml', privilegedPod);
    const { range, source, severity } = await finding(document, 'privileged-container');
    assert.deepEqual(range, rangeOf(document, 'true'));
    assert.equal(source, 'cofferdam');
    assert.equal(severity, vscode.DiagnosticSeverity.Error);
  });

  it('have a code whose link works without a network', async () => {
    const document = await open('pod.yaml', privilegedPod);
    const { code } = await finding(document, 'privileged-container');
    assert.ok(typeof code === 'object', 'the code has a link');
    assert.equal(code.target.scheme, 'command');
  });

  for (const [name, language, text] of [
    ['compose.yaml', 'dockercompose', privilegedPod],
    ['pod.json', 'json', json],
    ['pod.jsonc', 'jsonc', json],
  ] as const) {
    it(`are there in ${name}, which VS Code calls ${language}`, async () => {
      const document = await open(name, text);
      assert.equal(document.languageId, language);
      const { range } = await finding(document, 'privileged-container');
      assert.deepEqual(range, rangeOf(document, 'true'));
    });
  }

  it('come and go while typing, without a save', async () => {
    const document = await open('pod.yaml', privilegedPod.replace('true', 'false'));
    await replace(document, 'false', 'true');
    const { range } = await finding(document, 'privileged-container');
    assert.deepEqual(range, rangeOf(document, 'true'));

    await replace(document, 'true', 'false');
    await noFinding(document, 'privileged-container');
    assert.ok(document.isDirty, 'nothing was saved');
  });

  it('leave a file alone that is no manifest', async () => {
    const values = await open('values.yaml', helmValues);
    // The server answers in the order of the files that it gets, so it is done with the first one.
    await finding(await open('pod.yaml', privilegedPod), 'privileged-container');
    assert.deepEqual(findings(values), []);
  });
});

describe('The hover', () => {
  afterEach(closeAll);

  it('says what the marked value means', async () => {
    const document = await open('pod.yaml', privilegedPod);
    const { range } = await finding(document, 'privileged-container');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    );
    const text = hovers.flatMap(({ contents }) => contents.map(markdown)).join('\n');
    assert.match(text, /privileged/i);
    assert.match(text, /escape/i);
    assert.match(text, /baseline/i);
  });
});

async function replace(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, old), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

function markdown(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
