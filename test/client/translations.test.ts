import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';

type Strings = Readonly<Record<string, string>>;

const TRANSLATED = ['zh-cn', 'zh-tw'] as const;
const MANIFEST = fs.readFileSync('package.json', 'utf8');

describe('What VS Code shows of package.json', () => {
  const english = stringsOf('package.nls.json');

  it('is a key of package.nls.json, and each of those is shown', () => {
    const shown = [...MANIFEST.matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key);
    assert.deepEqual(shown.toSorted(), Object.keys(english).toSorted());
  });

  it('is never written there itself', () => {
    const words = /"(?:title|\w*[dD]escription|patternErrorMessage)": "(?!%|Cofferdam")/;
    assert.doesNotMatch(MANIFEST, words);
    for (const [list] of MANIFEST.matchAll(/"enumDescriptions": \[[^\]]*\]/g))
      assert.doesNotMatch(list, /^\s+"(?!%)/m);
  });

  for (const language of TRANSLATED) {
    it(`is said in ${language}`, () => {
      const said = stringsOf(`package.nls.${language}.json`);
      assert.deepEqual(Object.keys(said), Object.keys(english));
      for (const [key, text] of Object.entries(english)) checkTranslation(text, said[key]);
    });
  }
});

describe('What the client says', () => {
  const english = globSync('client/src/*.ts')
    .flatMap((file) => [
      ...fs.readFileSync(file, 'utf8').matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g),
    ])
    .map(([, text = '']) => text);

  for (const language of TRANSLATED) {
    it(`is said in ${language}, and nothing else is`, () => {
      const said = stringsOf(`l10n/bundle.l10n.${language}.json`);
      assert.deepEqual([...new Set(english)].toSorted(), Object.keys(said).toSorted());
      for (const text of english) checkTranslation(text, said[text]);
    });
  }
});

function stringsOf(file: string): Strings {
  // Our own file, whose values the tests look at.
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Strings;
}

/** It is Chinese, and what stands in braces or is code is the same. */
function checkTranslation(english: string, translation = ''): void {
  assert.match(translation, /\p{Script=Han}/u, english);
  const fixed = (text: string): readonly string[] => text.match(/\{\d+\}/g)?.toSorted() ?? [];
  assert.deepEqual(fixed(translation), fixed(english), english);
  const codes = (text: string): number => text.split('`').length;
  assert.equal(codes(translation), codes(english), english);
}
