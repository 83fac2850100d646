import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { say } from '../../server/src/text/say.ts';
import { inputFiles } from '../../server/src/cli/inputFiles.ts';
import { temporaryFolder } from './temporaryFolder.ts';

function namesOf(cwd: string, ...paths: readonly string[]): readonly string[] {
  const { files } = inputFiles(paths, { cwd, stdinFilename: undefined });
  return [...files].map(({ name }) => name);
}

test('a folder is searched for YAML and JSON, in the order of their names', (context) => {
  const folder = temporaryFolder(context, {
    'b/pod.yml': '',
    'b/notes.txt': '',
    'a.yaml': '',
    'c.JSON': '',
    '.github/job.yaml': '',
    'node_modules/x/pod.yaml': '',
    '.git/pod.yaml': '',
  });
  assert.deepEqual(namesOf(folder, '.'), ['.github/job.yaml', 'a.yaml', 'b/pod.yml', 'c.JSON']);
  assert.deepEqual(namesOf(folder, 'b', './b/', 'b/pod.yml'), ['b/pod.yml']);
});

test('a file that is named is taken whatever its extension', (context) => {
  const folder = temporaryFolder(context, { 'pod.txt': '', 'node_modules/x/pod.yaml': '' });
  assert.deepEqual(namesOf(folder, 'pod.txt', 'node_modules'), [
    'node_modules/x/pod.yaml',
    'pod.txt',
  ]);
});

test('what git ignores is not searched, by the nearest .gitignore that speaks of it', (context) => {
  const folder = temporaryFolder(context, {
    '.git/HEAD': '',
    '.gitignore': 'generated/\n*.local.yaml\n/top.yaml\n',
    'top.yaml': '',
    'app/top.yaml': '',
    'app/a.local.yaml': '',
    'app/.gitignore': '!kept.local.yaml\nonly-here.yaml\n',
    'app/kept.local.yaml': '',
    'app/only-here.yaml': '',
    'only-here.yaml': '',
    'generated/pod.yaml': '',
  });
  const all = ['app/kept.local.yaml', 'app/top.yaml', 'only-here.yaml'];
  assert.deepEqual(namesOf(folder, '.'), all);
  assert.deepEqual(namesOf(folder, 'app'), all.slice(0, 2));
  assert.deepEqual(namesOf(folder, 'generated', 'top.yaml'), ['generated/pod.yaml', 'top.yaml']);
});

test('links to files are read, links to folders and loops are not followed', (context) => {
  const folder = temporaryFolder(context, { 'real/pod.yaml': '' });
  fs.symlinkSync(path.join(folder, 'real/pod.yaml'), path.join(folder, 'linked.yaml'));
  fs.symlinkSync(folder, path.join(folder, 'real/loop'));
  fs.symlinkSync('gone.yaml', path.join(folder, '.#lock.yaml'));
  fs.symlinkSync('self.yaml', path.join(folder, 'named-self.yaml'));
  fs.mkdirSync(path.join(folder, 'folder.yaml'));
  assert.deepEqual(namesOf(folder, '.'), ['linked.yaml', 'real/pod.yaml']);
});

test('a path that is not there is told, and the others are taken', (context) => {
  const folder = temporaryFolder(context, { 'a.yaml': '' });
  const { files, obstacles } = inputFiles(['missing', 'a.yaml'], {
    cwd: folder,
    stdinFilename: undefined,
  });
  assert.deepEqual(
    [...files].map(({ name }) => name),
    ['a.yaml'],
  );
  assert.deepEqual(obstacles, [
    {
      code: 'unreadable-path',
      file: { name: 'missing', uri: 'missing' },
      region: undefined,
      message: say`Cannot be read: ${say`there is no such file or folder; check the path`}.`,
    },
  ]);
});

test('URIs are percent-encoded below the current folder and absolute elsewhere', (context) => {
  const folder = temporaryFolder(context, { 'here/a #1%:ü.yaml': '', 'there/b c.yaml': '' });
  const cwd = path.join(folder, 'here');
  const { files } = inputFiles(['.', '../there'], { cwd, stdinFilename: undefined });
  assert.deepEqual([...files].map(({ uri }) => uri).sort(), [
    'a%20%231%25%3A%C3%BC.yaml',
    `file://${folder}/there/b%20c.yaml`,
  ]);
});

test('standard input has the name that it is given', () => {
  const named = inputFiles(['-'], { cwd: '/project', stdinFilename: 'k8s/pod.yaml' });
  assert.deepEqual(
    [...named.files],
    [{ name: 'k8s/pod.yaml', uri: 'k8s/pod.yaml', path: undefined, found: false }],
  );
  const unnamed = inputFiles(['-'], { cwd: '/project', stdinFilename: undefined });
  const [first] = unnamed.files;
  assert.deepEqual([first?.name, first?.uri], ['<stdin>', '%3Cstdin%3E']);
});
