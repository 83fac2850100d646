import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULES } from '../../rules/index.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import type { Text, TextValue } from '../../server/src/text/say.ts';
import { optionsOf, readFixtures } from './fixture.ts';

/** Every text that a finding holds. */
export function textsOf({ message, related, fixes }: Finding): readonly Text[] {
  const ofFixes = fixes.flatMap(({ title, why }) => (why === undefined ? [title] : [title, why]));
  return [message, ...related.map((place) => place.message), ...ofFixes];
}

test('what is filled into a text is a name from the manifest or a word of the API, no English', () => {
  const phrases = readFixtures().flatMap((fixture) => {
    const { findings } = analyze(fixture.text, optionsOf(fixture, RULES));
    return findings
      .flatMap((finding) => textsOf(finding).flatMap(({ values }) => values.flatMap(stringsIn)))
      .filter((value) => value.trim().includes(' ') && !fixture.text.includes(value));
  });
  assert.deepEqual([...new Set(phrases)], []);
});

function stringsIn(value: TextValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [];
  return 'values' in value && 'strings' in value
    ? value.values.flatMap(stringsIn)
    : [...value].flatMap((item) => stringsIn(item));
}
