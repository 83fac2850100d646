import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TRANSLATIONS as SIMPLIFIED } from '../../rules/zh-cn.ts';
import { TRANSLATIONS as TRADITIONAL } from '../../rules/zh-tw.ts';
import { templateKey } from '../../server/src/text/language.ts';
import { hasWords, textsToTranslate } from './textsToTranslate.ts';

const ENGLISH = textsToTranslate();
const LANGUAGES = {
  'zh-cn': new Map(SIMPLIFIED.flatMap((some) => Object.entries(some))),
  'zh-tw': new Map(TRADITIONAL.flatMap((some) => Object.entries(some))),
};

for (const [language, translations] of Object.entries(LANGUAGES)) {
  describe(`In ${language}`, () => {
    it('every text is translated, and nothing is that nobody says', () => {
      assert.deepEqual(
        ENGLISH.filter((text) => hasWords(text) && !translations.has(text)),
        [],
      );
      const said = new Set(ENGLISH);
      assert.deepEqual(
        [...translations.keys()].filter((text) => !said.has(text)),
        [],
      );
    });

    it('every text is Chinese, and another than in English', () => {
      const wrong = [...translations].filter(
        ([english, text]) =>
          english === text || (hasWords(english) && !/\p{Script=Han}/u.test(text)),
      );
      assert.deepEqual(wrong, []);
    });

    it('every text holds the values and the code of the English one', () => {
      const wrong = [...translations].filter(
        ([english, text]) => piecesOf(english).join() !== piecesOf(text).join(),
      );
      assert.deepEqual(wrong, []);
    });

    it('every text ends as the English one does', () => {
      const isSentence = (text: string): boolean => /[.。!！?？]$/.test(text);
      const wrong = [...translations].filter(
        ([english, text]) => isSentence(english) !== isSentence(text),
      );
      assert.deepEqual(wrong, []);
    });
  });
}

describe('In zh-tw', () => {
  it('no text holds a character that is simplified only', () => {
    const wrong = [...LANGUAGES['zh-tw']].flatMap(([english, text]) => {
      const found = Array.from(text).filter(isSimplifiedOnly);
      return found.length === 0 ? [] : [[found.join(''), english]];
    });
    assert.deepEqual(wrong, []);
  });

  it('the test knows which characters those are', () => {
    assert.deepEqual(Array.from('权设线执').map(isSimplifiedOnly), Array(4).fill(true));
    assert.deepEqual(
      Array.from('權優網線后里群准容a。').map(isSimplifiedOnly),
      Array(11).fill(false),
    );
  });
});

describe('The key of a template', () => {
  it('is that of no other', () => {
    assert.equal(new Set(ENGLISH.map(templateKey)).size, ENGLISH.length);
  });
});

function isSimplifiedOnly(character: string): boolean {
  return /\p{Script=Han}/u.test(character) && !BIG5.has(character);
}

/** `{0}` and `code`, sorted: what is the same in every language. */
function piecesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\d+\}|`[^`]*`/g)].map(([piece]) => piece).sort();
}

/** Every character of Big5 (levels 1 and 2), which is what traditional Chinese is written with. */
const BIG5: ReadonlySet<string> = (() => {
  const decoder = new TextDecoder('big5');
  const characters = new Set<string>();
  for (let lead = 0xa4; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++)
      characters.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  return characters;
})();
