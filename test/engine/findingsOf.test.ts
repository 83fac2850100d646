import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Rule } from '../../server/src/engine/rule.ts';
import { analyzeWith, found, HOST_PID, imageRule } from './testRules.ts';

const POD = `apiVersion: v1
kind: Pod
spec:
  containers:
    - { name: web, image: web:1 }
  hostPID: true
`;

describe('a specific rule', () => {
  const general = imageRule('general', { level: 'restricted', control: 'restrictedVolumes' });
  const specific = imageRule('specific', { supersedes: ['general'] });

  test('replaces the general one on its span', () => {
    const analysis = analyzeWith([general, specific], POD);
    assert.deepEqual(found(analysis, POD), ['specific at web:1']);
  });

  test('takes the level and control of what it replaces', () => {
    const [finding] = analyzeWith([general, specific], POD).findings;
    assert.deepEqual([finding?.level, finding?.control], ['restricted', 'restrictedVolumes']);
  });

  test('keeps a level of its own', () => {
    const rules = [general, imageRule('specific', { supersedes: ['general'], level: 'baseline' })];
    assert.deepEqual(
      analyzeWith(rules, POD).findings.map(({ level }) => level),
      ['baseline'],
    );
  });

  test('leaves the general one alone on other spans', () => {
    const rules = [HOST_PID, imageRule('specific', { supersedes: ['host-pid'] })];
    assert.deepEqual(found(analyzeWith(rules, POD), POD), [
      'specific at web:1',
      'host-pid at true',
    ]);
  });

  test('that is switched off gives way to the general one', () => {
    const analysis = analyzeWith([general, specific], POD, {
      grades: new Map([['specific', 'off']]),
    });
    assert.deepEqual(found(analysis, POD), ['general at web:1']);
  });
});

describe('a place', () => {
  const placesIn = (text: string, rule: Rule) => found(analyzeWith([rule], text), text);

  test('behind an alias is the alias, and what it stands for is related', () => {
    const text = POD.replace(
      '{ name: web, image: web:1 }',
      '&web { name: web, image: web:1 }\n    - *web',
    );
    const { findings } = analyzeWith([imageRule('image')], text);
    const texts = findings.map(({ at, related }) =>
      [at, ...related.map((place) => place.at)].map(({ start, end }) => text.slice(start, end)),
    );
    assert.deepEqual(texts, [['web:1'], ['*web', 'web:1']]);
  });

  test('of several lines ends with its first', () => {
    const text = POD.replace('web:1', '"web\n      :1"');
    assert.deepEqual(placesIn(text, imageRule('image')), ['image at "web']);
  });

  test('orders the findings, whatever the order of the rules', () => {
    const analysis = analyzeWith([HOST_PID, imageRule('image')], POD);
    assert.deepEqual(found(analysis, POD), ['image at web:1', 'host-pid at true']);
  });

  test('is counted from the file’s start in every document', () => {
    const text = `${POD}---\n${POD}`;
    assert.deepEqual(placesIn(text, HOST_PID), ['host-pid at true', 'host-pid at true']);
  });
});
