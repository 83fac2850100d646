import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode } from '../../server/src/cli/encoding.ts';
import type { Encoding } from '../../server/src/cli/encoding.ts';

const TEXT = 'name: "größe 👩‍🚀"\r\n';

for (const encoding of ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'] satisfies Encoding[]) {
  test(`${encoding} is read without its mark and written back with it`, () => {
    const bytes = encode({ text: TEXT, encoding });
    assert.deepEqual(decode(bytes), { text: TEXT, encoding });
    assert.deepEqual(encode(decode(bytes)), bytes);
  });
}

test('bytes that are no text are replaced, and writing back would show it', () => {
  const invalid = Buffer.from([0x61, 0xff, 0xfe, 0x62]);
  assert.equal(decode(invalid).text, 'a��b');
  assert.notDeepEqual(encode(decode(invalid)), invalid);
});

test('an odd byte at the end of UTF-16 is left out', () => {
  assert.equal(decode(Buffer.from([0xfe, 0xff, 0x00, 0x61, 0x00])).text, 'a');
  assert.equal(decode(Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x00])).text, 'a');
});
