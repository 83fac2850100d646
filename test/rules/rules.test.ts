import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { describe, test } from 'node:test';
import { RULES } from '../../rules/index.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import type { Analysis } from '../../server/src/engine/analyze.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import type { Rule } from '../../server/src/engine/rule.ts';
import { applyFixes } from '../../server/src/fixes/applyFixes.ts';
import { fixAll } from '../../server/src/fixes/fixAll.ts';
import type { FixAllResult } from '../../server/src/fixes/fixAll.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import { LineIndex } from '../../server/src/text/lineIndex.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { fixtureFiles, optionsOf, parseFixture, readFixtures, RULES_FOLDER } from './fixture.ts';
import type { Fixture, Marker } from './fixture.ts';
import { phrasesIn } from './phrases.ts';

const FIXTURES = readFixtures();
/** Each text of a fixture is looked at by several tests. */
const ANALYSES = new Map<Fixture, ReadonlyMap<string, Analysis>>();
const EVERY_SAFETY = ['safe', 'hardening', 'choice'] as const;

for (const rule of RULES) {
  describe(rule.id, () => {
    const fixtures = FIXTURES.filter(({ ruleId }) => ruleId === rule.id);
    for (const fixture of fixtures) {
      test(`finds in ${fixture.file} what is marked and nothing else`, () => {
        assert.deepEqual(foundIn(fixture, fixture.text), markedIn(fixture));
      });
      test(`finds the same in ${fixture.file} with CRLF line ends`, () => {
        assert.deepEqual(foundIn(fixture, withCrlf(fixture.text)), markedIn(fixture));
      });
    }

    for (const fixture of fixtures.filter((candidate) => hasFixes(candidate, rule))) {
      const { file, goldenFile, text } = fixture;
      const golden = goldenOf(fixture, rule);

      test(`fixes ${file} to ${goldenFile}, and says what it leaves`, () => {
        const result = fixOf(fixture, rule, text);
        assert.equal(result.text, golden);
        assert.equal(applyEdits(text, result.edits), golden);
        const left = result.left.map(({ finding }) => finding).map(describeFinding(text));
        assert.deepEqual(left.sort(), leftIn(fixture, rule));
        assert.equal(result.fixed + left.length, markersOf(fixture, rule).length);
      });
      test(`fixes ${file} to the same with CRLF line ends`, () => {
        assert.equal(fixOf(fixture, rule, withCrlf(text)).text, withCrlf(golden));
      });
      test(`finds in ${goldenFile} nothing but what was left and what was there before`, () => {
        const before = analyzeFixture(fixture, text).findings;
        const after = analyzeFixture(fixture, golden).findings;
        const isKnown = (finding: Finding): boolean =>
          before.some((other) => saysTheSame(other, finding));
        // A path may come to light that a graver one hid; its settings are known findings.
        const isNew = (finding: Finding): boolean => !finding.isPath && !isKnown(finding);
        assert.deepEqual(
          after.filter(isNew).map(({ message }) => message),
          [],
        );
        const remaining = after.filter(({ ruleId }) => ruleId === rule.id);
        assert.equal(remaining.length, leftIn(fixture, rule).length);
      });
      test(`changes nothing more in ${goldenFile}`, () => {
        assert.equal(fixOf(fixture, rule, golden).text, golden);
      });
    }

    test('offers no fix that cannot be applied by itself anywhere', () => {
      const outcomes = fixtures.flatMap((fixture) => applyEachFix(fixture, rule));
      const places = new Set(outcomes.map(({ place }) => place));
      const done = new Set(outcomes.flatMap(({ place, kind }) => (kind === 'edits' ? place : [])));
      assert.deepEqual(done, places);
    });

    test('has a fixture with a marked document and a clean one', () => {
      const documents = fixtures.flatMap((fixture) => documentsOf(fixture, rule));
      assert.ok(documents.includes('marked'), 'no document has a finding');
      assert.ok(documents.includes('clean'), 'no manifest is without a finding');
    });

    if (rule.variants.some(({ container, pod }) => container ?? pod)) {
      test('is shown in a Pod, a Deployment, a CronJob and a List', () => {
        const subjects = findingsOf(rule, fixtures).map(({ subject }) => subject);
        const kinds = new Set(subjects.map(({ kind, path }) => (path.length > 0 ? 'List' : kind)));
        assert.deepEqual(missing(['Pod', 'Deployment', 'CronJob', 'List'], kinds), []);
      });
    }
    if (rule.variants.some(({ container }) => container)) {
      test('is shown in init, sidecar, regular and ephemeral containers', () => {
        const names = findingsOf(rule, fixtures).map(({ subject }) => subject.container);
        assert.deepEqual(missing(['init', 'sidecar', 'debugger'], new Set(names)), []);
      });
    }
  });
}

test('what is filled into a text is a name from the manifest or a word of the API, no English', () => {
  const phrases = FIXTURES.flatMap((fixture) =>
    phrasesIn(analyzeFixture(fixture, fixture.text).findings, fixture.text),
  );
  assert.deepEqual([...new Set(phrases)], []);
});

test('every rule is silent on the hardened manifests', () => {
  const file = `${RULES_FOLDER}/hardened.yaml`;
  const hardened = parseFixture(file, fs.readFileSync(file, 'utf8'));
  const analysis = analyze(hardened.text, optionsOf(hardened, RULES));
  assert.deepEqual(analysis.findings.map(describeFinding(hardened.text)), []);
  assert.deepEqual([analysis.problems, analysis.failures], [[], []]);
});

test('every golden file belongs to a fixture whose findings have fixes', () => {
  const expected = RULES.flatMap((rule) =>
    FIXTURES.filter((fixture) => fixture.ruleId === rule.id && hasFixes(fixture, rule)),
  ).map(({ goldenFile }) => goldenFile);
  const goldens = fixtureFiles().filter((file) => file.endsWith('.fixed.yaml'));
  assert.deepEqual(goldens, expected.sort());
});

test('every fixture belongs to a rule of its family', () => {
  const known = new Set(fs.readdirSync('rules', { recursive: true }).map(String));
  const orphans = FIXTURES.filter(({ family, ruleId }) => !known.has(`${family}/${ruleId}.ts`));
  assert.deepEqual(
    orphans.map(({ file }) => file),
    [],
  );
});

function fixOf(fixture: Fixture, rule: Rule, text: string): FixAllResult {
  const isOfRule = ({ ruleId }: Finding): boolean => ruleId === rule.id;
  return fixAll(text, optionsOf(fixture, RULES), EVERY_SAFETY, isOfRule);
}

/** Tries every fix of every finding alone; `place` is its number among the finding's fixes. */
function applyEachFix(fixture: Fixture, rule: Rule) {
  const analysis = analyzeFixture(fixture, fixture.text);
  const options = optionsOf(fixture, RULES);
  return analysis.findings
    .filter(({ ruleId }) => ruleId === rule.id)
    .flatMap((finding) =>
      finding.fixes.map((fix, place) => {
        const { kind } = applyFixes(fixture.text, analysis, [{ finding, fix }], options);
        return { place, kind };
      }),
    );
}

function hasFixes(fixture: Fixture, rule: Rule): boolean {
  return findingsOf(rule, [fixture]).some(({ fixes }) => fixes.length > 0);
}

/** UPDATE_GOLDEN=<part of its path> writes the file first; read it before you commit it. */
function goldenOf(fixture: Fixture, rule: Rule): string {
  const { goldenFile, text } = fixture;
  const update = process.env['UPDATE_GOLDEN'];
  if (update !== undefined && goldenFile.includes(update)) {
    fs.writeFileSync(goldenFile, fixOf(fixture, rule, text).text);
  }
  return fs.existsSync(goldenFile) ? fs.readFileSync(goldenFile, 'utf8') : '';
}

function markersOf({ markers }: Fixture, rule: Rule): readonly Marker[] {
  return markers.filter(({ ruleId }) => ruleId === rule.id);
}

function leftIn(fixture: Fixture, rule: Rule): readonly string[] {
  const left = markersOf(fixture, rule).filter(({ isFixed }) => !isFixed);
  return left.map(describeMarker).sort();
}

/** By what does not move with an edit; what is missing may be said of the pod or of a container. */
function saysTheSame(a: Finding, b: Finding): boolean {
  const containers = new Set([a.subject.container, b.subject.container]);
  return (
    a.ruleId === b.ruleId &&
    a.subject.kind === b.subject.kind &&
    a.subject.name === b.subject.name &&
    (containers.size === 1 || containers.has(undefined))
  );
}

/** The findings of every rule that the fixture has markers of, and of the fixture's own rule. */
function foundIn(fixture: Fixture, text: string): readonly string[] {
  const shown = new Set([fixture.ruleId, ...fixture.markers.map(({ ruleId }) => ruleId)]);
  const analysis = analyzeFixture(fixture, text);
  return analysis.findings
    .filter(({ ruleId }) => shown.has(ruleId))
    .map(describeFinding(text))
    .sort();
}

function markedIn({ markers }: Fixture): readonly string[] {
  return markers.map(describeMarker).sort();
}

function describeMarker({ ruleId, line, start, end }: Marker): string {
  return `${line + 1}:${start + 1}-${end + 1} ${ruleId}`;
}

function describeFinding(text: string): (finding: Finding) => string {
  const lines = new LineIndex(text);
  return ({ at, ruleId }) => {
    const start = lines.positionAt(at.start);
    const end = lines.positionAt(at.end);
    assert.equal(start.line, end.line, 'a finding lies on one line');
    return `${start.line + 1}:${start.character + 1}-${end.character + 1} ${ruleId}`;
  };
}

function analyzeFixture(fixture: Fixture, text: string): Analysis {
  const known = ANALYSES.get(fixture)?.get(text);
  if (known !== undefined) return known;
  const analysis = analyze(text, optionsOf(fixture, RULES));
  assert.deepEqual([analysis.problems, analysis.failures], [[], []], fixture.file);
  ANALYSES.set(fixture, new Map([...(ANALYSES.get(fixture) ?? []), [text, analysis]]));
  return analysis;
}

function documentsOf(fixture: Fixture, rule: Rule): readonly ('marked' | 'clean')[] {
  const { documents, findings } = analyzeFixture(fixture, fixture.text);
  return documents.flatMap((document, index) => {
    if (resourcesOf(document).length === 0) return [];
    const isMarked = findings.some(
      ({ ruleId, document: at }) => ruleId === rule.id && at === index,
    );
    return [isMarked ? 'marked' : 'clean'];
  });
}

function findingsOf(rule: Rule, fixtures: readonly Fixture[]): readonly Finding[] {
  return fixtures
    .flatMap((fixture) => analyzeFixture(fixture, fixture.text).findings)
    .filter(({ ruleId }) => ruleId === rule.id);
}

function missing(
  wanted: readonly string[],
  present: ReadonlySet<string | undefined>,
): readonly string[] {
  return wanted.filter((item) => ![...present].some((name) => name?.includes(item)));
}

function withCrlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
