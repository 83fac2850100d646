import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { runInFolder } from '../cli/runInFolder.ts';
import { edited, VSCODE, withClient } from './testClient.ts';

const FILES = ['examples', 'test/rules']
  .flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file)),
  )
  .filter((file) => file.endsWith('.yaml'))
  .sort();

for (const [command, argv] of [
  ['cofferdam.hardenDocument', ['fix', '--harden', '-']],
  ['cofferdam.fixAllSafe', ['fix', '-']],
] as const) {
  test(`${command} makes the bytes of cofferdam ${argv.join(' ')} of every example and fixture`, () =>
    withClient({ capabilities: VSCODE, settings: {} }, async (client) => {
      assert.ok(FILES.length > 100, 'the files are there');
      let changed = 0;
      for (const file of FILES) {
        const text = fs.readFileSync(file, 'utf8');
        const uri = `file:///${file}`;
        await client.connection.sendNotification('textDocument/didOpen', {
          textDocument: { uri, languageId: 'yaml', version: 1, text },
        });
        const before = client.applied.length;
        await client.execute(command, uri);
        const inEditor = edited(text, client.applied[before]);
        const { stdout } = await runInFolder('.', argv, { stdin: text });
        assert.equal(inEditor, stdout, file);
        if (inEditor !== text) changed++;
      }
      assert.ok(changed > 0, 'some files are changed');
    }));
}
