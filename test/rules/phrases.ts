import type { Finding } from '../../server/src/engine/finding.ts';
import type { Text, TextValue } from '../../server/src/text/say.ts';

/** Every text that a finding holds. */
function textsOf({ message, related, fixes }: Finding): readonly Text[] {
  const ofFixes = fixes.flatMap(({ title, why }) => (why === undefined ? [title] : [title, why]));
  return [message, ...related.map((place) => place.message), ...ofFixes];
}

/** What is filled into the texts of findings but names of the manifest and words of the API. */
export function phrasesIn(findings: readonly Finding[], manifest: string): readonly string[] {
  return findings
    .flatMap((finding) => textsOf(finding).flatMap(({ values }) => values.flatMap(stringsIn)))
    .filter((value) => value.trim().includes(' ') && !manifest.includes(value));
}

function stringsIn(value: TextValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [];
  return 'values' in value && 'strings' in value
    ? value.values.flatMap(stringsIn)
    : [...value].flatMap((item) => stringsIn(item));
}
