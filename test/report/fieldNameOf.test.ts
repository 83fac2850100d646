import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldNameOf } from '../../server/src/report/fieldNameOf.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';

function nameAt(text: string, marked: string): string {
  const offset = text.indexOf(marked);
  const document = readDocuments(text).find(({ span }) => span.end >= offset);
  return fieldNameOf(document?.syntax, offset);
}

const POD = `spec:
  hostPID: true
  containers:
    - image: other
      name: web
      securityContext: {capabilities: {add: [NET_RAW, "SYS_ADMIN"]}}
    - args:
        - [nested]
  tolerations:
    - key: x
`;

test('a field is named by its keys, whether its key or its value is marked', () => {
  assert.equal(nameAt(POD, 'hostPID'), 'spec.hostPID');
  assert.equal(nameAt(POD, 'true'), 'spec.hostPID');
});

test('list items go by their name or text, so that others may come and go', () => {
  assert.equal(nameAt(POD, 'other'), 'spec.containers[web].image');
  assert.equal(
    nameAt(POD, '"SYS_ADMIN"'),
    'spec.containers[web].securityContext.capabilities.add[SYS_ADMIN]',
  );
});

test('items with neither go by their index', () => {
  assert.equal(nameAt(POD, 'nested'), 'spec.containers[1].args[0][nested]');
  assert.equal(nameAt(POD, 'key: x'), 'spec.tolerations[0].key');
});

test('the second document and JSON are no different', () => {
  assert.equal(nameAt(`a: 1\n---\n${POD}`, 'hostPID'), 'spec.hostPID');
  assert.equal(nameAt('{"a": 1}\n{"spec": {"hostPID": true}}', 'true'), 'spec.hostPID');
});

test('a place before the first field has no name', () => {
  assert.equal(fieldNameOf(undefined, 0), '');
  assert.equal(nameAt('# comment\na: 1\n', '# comment'), '');
});
