import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Rule } from '../../server/src/engine/rule.ts';
import type { Node } from '../../server/src/yaml/node.ts';
import { countWork } from './countWork.ts';
import { PRIVILEGED, rangeIn, VSCODE, withClient } from './testClient.ts';
import { say } from '../../server/src/text/say.ts';

const URI = 'file:///many.yaml';

/** As many lines as the privileged pod and the marker before it have. */
const HARMLESS = `---
apiVersion: v1
kind: ConfigMap
metadata:
  name: harmless
data:
  one: "1"
  two: "2"
  three: "3"
  four: "4"
  five: "5"
`;

describe('A keystroke', () => {
  for (const [name, textOf] of Object.entries({ documents: asFile, 'one list': asList })) {
    it(`costs the same in 100 and in 100,000 lines of ${name}`, async () => {
      const small = await workOfKeystroke(textOf(100));
      const large = await workOfKeystroke(textOf(100_000));
      assert.ok(small.nodes > 10 && small.characters > PRIVILEGED.length, 'the work is seen');
      assert.equal(large.nodes, small.nodes);
      // Line numbers have more digits.
      assert.ok(large.characters < small.characters * 1.1, `${large.characters} characters`);
    });
  }
});

/** So many lines of harmless documents, and the privileged pod in their middle. */
function asFile(lines: number): string {
  const half = HARMLESS.repeat(lines / 2 / 11);
  return `${half.slice('---\n'.length)}---\n${PRIVILEGED}${half}`;
}

/** The same objects as the items of a list. */
function asList(lines: number): string {
  const items = asFile(lines).replace(/\n$/, '').split('\n---\n');
  const texts = items.map((text) => `- ${text.replaceAll('\n', '\n  ')}\n`);
  return `apiVersion: v1\nitems:\n${texts.join('')}kind: List\n`;
}

async function workOfKeystroke(text: string): Promise<{ characters: number; nodes: number }> {
  let nodes = 0;
  const counting: Rule = {
    ...SPEAKS_OF_TRUTH,
    variants: [
      {
        since: 0,
        document({ root }) {
          nodes += sizeOf(root);
          return [];
        },
        container: ({ view }) => {
          const field = view.mapping('securityContext').boolean('privileged');
          return field?.value === true ? [{ at: field.valuePlace, message: say`privileged` }] : [];
        },
      },
    ],
  };
  let characters = 0;
  await withClient({ rules: [counting], capabilities: VSCODE }, async (client) => {
    await client.open(URI, text);
    assert.equal((await client.nextPublished()).diagnostics.length, 1);
    nodes = 0;
    const range = rangeIn(text, 'true');
    const work = await countWork(async () => {
      await client.change(URI, 2, { range, text: 'false' });
      assert.equal((await client.nextPublished()).diagnostics.length, 0);
    });
    characters = work.characters;
  });
  return { characters, nodes };
}

function sizeOf(node: Node | undefined): number {
  if (node === undefined || node.kind === 'scalar') return node === undefined ? 0 : 1;
  const children =
    node.kind === 'sequence' ? node.items : [...node.entries.values()].map(({ value }) => value);
  return children.reduce((sum, child) => sum + sizeOf(child), 1);
}

const SPEAKS_OF_TRUTH: Rule = {
  id: 'counts',
  title: '',
  severity: 'high',
  fix: 'none',
  variants: [],
};
