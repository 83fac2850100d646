import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENGLISH } from '../../server/src/text/language.ts';
import { inEnglish, plain, say, templateOf, textIn } from '../../server/src/text/say.ts';
import type { Language } from '../../server/src/text/language.ts';

const TRANSLATIONS = new Map([
  ['Container "{0}" adds {1}.', '{1} is added by "{0}"'],
  ['the pod', 'POD'],
]);

const BACKWARDS: Language = {
  id: 'zh-cn',
  translationOf: (template) => TRANSLATIONS.get(template),
  listOf: (items) => items.join('、'),
};

describe('A text', () => {
  it('is said in English with its values, lists and texts among them', () => {
    assert.equal(inEnglish(say`${1} of ${['a', say`the pod`, 'c']}`), '1 of a, the pod and c');
    assert.equal(
      ENGLISH.listOf([]) + ENGLISH.listOf(['a']) + ENGLISH.listOf(['b', 'c']),
      'ab and c',
    );
  });

  it('is known by its template, whatever its values', () => {
    assert.equal(
      templateOf(say`Container "${'web'}" adds ${'CHOWN'}.`),
      'Container "{0}" adds {1}.',
    );
  });

  it('is said in another language in that one’s order, values included', () => {
    const text = say`Container "${'web'}" adds ${['A', say`the pod`]}.`;
    assert.equal(textIn(BACKWARDS, text), 'A、POD is added by "web"');
  });

  it('is said in English where there is no translation', () => {
    assert.equal(textIn(BACKWARDS, say`Remove ${say`the pod`}`), 'Remove POD');
    assert.equal(textIn(BACKWARDS, plain('toString')), 'toString');
  });
});
