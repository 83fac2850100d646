import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analysisOptions } from '../../server/src/config/analysisOptions.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import { analyzeParts, factsOfParts } from '../../server/src/engine/analyzeParts.ts';
import type { FactIndex } from '../../server/src/engine/factIndex.ts';
import { PartedText } from '../../server/src/engine/partedText.ts';
import { placedFindings } from '../../server/src/engine/placedFindings.ts';
import { say } from '../../server/src/text/say.ts';
import { FactsOfFiles } from '../../server/src/workspace/factsOfFiles.ts';
import { assertSame } from './editProperty.ts';
import { ruleOf } from './testRules.ts';

const POD = 'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: {}\n';
const ACCOUNT = `apiVersion: v1
kind: ServiceAccount
metadata: { name: builder }
automountServiceAccountToken: false
`;
const CONFIG = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n';

/** Says at each pod how many ServiceAccounts mount their token, and counts how often it is asked. */
function accountRule() {
  const asked = { count: 0 };
  const rule = ruleOf('accounts', {
    variants: [
      {
        since: 0,
        *pod({ spec }, { facts }) {
          asked.count++;
          const accounts = facts.of('ServiceAccount');
          const mounting = accounts.filter((one) => one.automountServiceAccountToken !== false);
          yield { at: spec.anchor, message: say`${mounting.length} of ${accounts.length}` };
        },
      },
    ],
  });
  return { rule, asked, options: analysisOptions({}, [rule]).options };
}

function saidOf(text: PartedText, options: Parameters<typeof analyzeParts>[1], facts: FactIndex) {
  const { parts } = analyzeParts(text, options, undefined, facts);
  return placedFindings(parts).map(({ message }) => message.values.join('/'));
}

describe('A finding that follows from other objects', () => {
  it('knows those of its own file, in documents and in lists', () => {
    const { options } = accountRule();
    const list = `apiVersion: v1\nkind: List\nitems:\n  - ${ACCOUNT.trimEnd().replaceAll('\n', '\n    ')}\n`;
    const text = `${POD}---\n${ACCOUNT}---\n${list}`;
    assert.deepEqual(
      analyze(text, options).findings.map(({ message }) => message.values.join('/')),
      ['0/2'],
    );
    assertSame(PartedText.of(text), text, options);
  });

  it('is looked at again when what it used has changed, and only then', () => {
    const { options, asked } = accountRule();
    const files = new FactsOfFiles();
    let text = PartedText.of(`${POD}---\n${ACCOUNT}---\n${CONFIG}`);
    const look = (): readonly string[] => {
      files.update('a.yaml', factsOfParts(text));
      return saidOf(text, options, files.index);
    };
    const type = (before: string, after: string): void => {
      const start = text.text.indexOf(before);
      text = text.replace({ start, end: start + before.length }, after);
    };
    assert.deepEqual([look(), asked.count], [['0/1'], 1]);
    type('name: a', 'name: ab');
    assert.deepEqual([look(), asked.count], [['0/1'], 1]);
    type('name: builder', 'name:  builder');
    assert.deepEqual([look(), asked.count], [['0/1'], 1]);
    type('Token: false', 'Token: true');
    assert.deepEqual([look(), asked.count], [['1/1'], 2]);
  });

  it('knows those of other files', () => {
    const { options, asked } = accountRule();
    const files = new FactsOfFiles();
    const text = PartedText.of(POD);
    assert.equal(files.update('pod.yaml', factsOfParts(text)), false);
    assert.deepEqual(saidOf(text, options, files.index), ['0/0']);
    assert.equal(files.update('account.yaml', factsOfParts(PartedText.of(ACCOUNT))), true);
    assert.deepEqual(saidOf(text, options, files.index), ['0/1']);
    assert.equal(files.update('account.yaml', factsOfParts(PartedText.of(ACCOUNT))), false);
    assert.equal(files.update('account.yaml', []), true);
    assert.deepEqual([saidOf(text, options, files.index), asked.count], [['0/0'], 3]);
  });
});
