// First by its name: once the extension is active, nobody can see what activated it.
import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, open, until } from './editor.ts';
import { privilegedPod } from './manifests.ts';

describe('Activation', () => {
  afterEach(closeAll);

  it('waits for a language that manifests are written in', async () => {
    const extension = vscode.extensions.getExtension('cofferdam.cofferdam');
    assert.ok(extension, 'the extension is installed');

    await open('notes.md', '# Notes\n');
    assert.equal(extension.isActive, false);

    await open('pod.yaml', privilegedPod);
    await until('the extension is active', () => extension.isActive);
  });
});
