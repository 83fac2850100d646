import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { StreamMessageReader } from 'vscode-languageserver/node';
import type { Message } from 'vscode-languageserver/node';
import { WholeMessageWriter } from '../../server/src/lsp/messageWriter.ts';
import { PremadeParams } from '../../server/src/lsp/premadeParams.ts';

const PARAMS = { uri: 'file:///a’b.yaml', diagnostics: ['\u2028', '😀', '"', '\ud800'] };

describe('A written message', () => {
  for (const [what, params] of Object.entries({
    'as it is': PARAMS,
    'whose JSON is known already': new PremadeParams(
      () => JSON.stringify(PARAMS),
      () => PARAMS,
    ),
  })) {
    it(`${what} is what the library's reader reads, in one piece`, async () => {
      const { messages, chunks } = await written({ jsonrpc: '2.0', method: 'a/b', params });
      assert.deepEqual(messages, [{ jsonrpc: '2.0', method: 'a/b', params: PARAMS }]);
      assert.equal(chunks, 1);
    });
  }

  it('that is a response has its result', async () => {
    const response = { jsonrpc: '2.0', id: 1, result: null };
    assert.deepEqual((await written(response)).messages, [response]);
  });
});

async function written(
  message: Message & Record<string, unknown>,
): Promise<{ readonly messages: readonly Message[]; readonly chunks: number }> {
  const stream = new PassThrough();
  let chunks = 0;
  stream.on('data', () => (chunks += 1));
  const messages: Message[] = [];
  const read = new Promise<void>((resolve) => {
    new StreamMessageReader(stream).listen((one) => {
      messages.push(one);
      resolve();
    });
  });
  await new WholeMessageWriter(stream).write(message);
  await read;
  return { messages, chunks };
}
