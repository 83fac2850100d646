import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chinese, languageIdOf, templateKey } from '../../server/src/text/language.ts';

test('a locale names its language, whoever writes it', () => {
  const idsOf = (...locales: readonly (string | undefined)[]) => locales.map(languageIdOf);
  assert.deepEqual(idsOf(undefined, '', 'C', 'C.UTF-8', 'de', 'zhx'), Array(6).fill('en'));
  assert.deepEqual(
    idsOf('zh', 'zh-cn', 'zh_CN.UTF-8', 'zh-Hans-HK', 'zh-SG'),
    Array(5).fill('zh-cn'),
  );
  assert.deepEqual(
    idsOf('zh-tw', 'zh_TW.UTF-8', 'zh-Hant', 'zh_HK', 'zh-MO'),
    Array(5).fill('zh-tw'),
  );
});

test('Chinese is found by the key of its template, and joins lists in its own way', () => {
  const language = chinese('zh-cn', [
    { [templateKey('Remove {0}')]: '移除 {0}' },
    { 'the pod': 'Pod' },
  ]);
  assert.equal(language.translationOf('Remove {0}'), '移除 {0}');
  assert.equal(language.translationOf('the pod'), 'Pod');
  assert.equal(language.translationOf('Remove'), undefined);
  assert.equal(language.listOf(['A', 'B', 'C']), 'A、B、C');
});
