import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, prefixLength } from '../../server/src/kubernetes/cidr.ts';

const METADATA = '169.254.169.254';

test('a block holds the addresses that begin with its fixed bits', () => {
  const blocks = ['0.0.0.0/0', '128.0.0.0/1', '169.254.0.0/16', '169.254.169.254/32'];
  for (const cidr of blocks) assert.ok(holds(cidr, METADATA), cidr);
  for (const cidr of ['0.0.0.0/1', '169.255.0.0/16', '10.0.0.0/8', '169.254.169.252/31']) {
    assert.ok(!holds(cidr, METADATA), cidr);
  }
});

test('what is no IPv4 block holds nothing and has no length', () => {
  for (const cidr of ['::/0', '', '169.254.169.254', '0.0.0.0/33', '256.0.0.0/0', '0.0.0/0']) {
    assert.ok(!holds(cidr, METADATA), cidr);
    assert.equal(prefixLength(cidr), undefined, cidr);
  }
  assert.equal(prefixLength('10.0.0.0/8'), 8);
});
