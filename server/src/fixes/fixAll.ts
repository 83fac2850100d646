import { analyze } from '../engine/analyze.ts';
import type { AnalysisOptions } from '../engine/analyze.ts';
import type { Finding } from '../engine/finding.ts';
import type { Fix, Safety } from '../engine/fix.ts';
import { applyEdits } from '../text/textEdit.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { editsOf } from '../yaml/edit/editsOf.ts';
import type { Refusal } from '../yaml/edit/editsOf.ts';
import { formatFieldPath } from '../yaml/fieldPath.ts';
import { jsonOf } from '../yaml/edit/json.ts';
import type { ChosenFix } from './applyFixes.ts';
import { EditedText } from './editedText.ts';
import { analyzeAlone, isolate, shiftedEdits } from './isolate.ts';
import type { IsolatedDocument } from './isolate.ts';
import { faultIn, placeOf } from './newFindings.ts';
import { repair } from './repair.ts';
import type { Repair } from './repair.ts';
import { inEnglish, say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

export interface FixAllResult {
  readonly text: string;
  /** One set of edits of the original text, in the order of their places. */
  readonly edits: readonly TextEdit[];
  /** How many of the findings that were asked for are gone. */
  readonly fixed: number;
  /** Those that remain, with offsets of the original text, each with the reason why. */
  readonly left: readonly LeftFinding[];
}

export interface LeftFinding {
  readonly finding: Finding;
  readonly reason: Text;
  /** Set when its fix was allowed and could not be made. */
  readonly refusal?: { readonly fix: Fix; readonly isDefect: boolean };
}

/**
 * Applies, until nothing more changes, the preferred fix of each finding that `only` wants and whose
 * safety is allowed. What one fix uncovers, the next round fixes. Each round is tried like a single
 * fix; what cannot be done together is done one after the other, and what cannot be done is left.
 */
export function fixAll(
  text: string,
  settings: AnalysisOptions,
  safeties: readonly Safety[],
  only: (finding: Finding) => boolean = () => true,
): FixAllResult {
  const analysis = analyze(text, settings);
  // A document by itself lacks the facts that others of the file are.
  const options = { ...settings, facts: analysis.facts };
  const byDocument = analysis.documents.map((): Finding[] => []);
  for (const finding of analysis.findings) byDocument[finding.document]?.push(finding);
  const results = byDocument.map((findings, document) => {
    // A document on its own is the first of its file, which is not what `only` knows it as.
    const wish = { safeties, only: (finding: Finding) => only({ ...finding, document }) };
    const isolated = (): IsolatedDocument | undefined =>
      isolate(text, { ...analysis, findings }, document, options);
    return fixDocument(findings.filter(wish.only), isolated, wish, options);
  });
  const edits = results.flatMap((result) => result.edits);
  return {
    text: applyEdits(text, edits),
    edits,
    fixed: results.reduce((sum, { fixed }) => sum + fixed, 0),
    left: results.flatMap(({ left }) => left),
  };
}

interface Wish {
  readonly safeties: readonly Safety[];
  readonly only: (finding: Finding) => boolean;
}

type DocumentResult = Omit<FixAllResult, 'text'>;

/** By the finding and fix, what single fixes were refused for. */
type Refusals = Map<string, Refusal>;

/** A guard alone: rounds that succeed take findings away, and in the others fixes fall out. */
const MOST_ROUNDS = 1000;

function fixDocument(
  wanted: readonly Finding[],
  isolated: () => IsolatedDocument | undefined,
  wish: Wish,
  options: AnalysisOptions,
): DocumentResult {
  const refusals: Refusals = new Map();
  const nothing = (): DocumentResult => ({
    edits: [],
    fixed: 0,
    left: wanted.map((finding) => ({ finding, ...reasonLeft(finding, wish, refusals) })),
  });
  if (candidatesIn(wanted, wish, refusals).length === 0) return nothing();
  const original = isolated();
  if (original === undefined) return nothing();
  let current = original;
  const edited = new EditedText(original.text);
  let steps = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const candidates = candidatesIn(current.findings, wish, refusals);
    if (candidates.length === 0) break;
    const step = repairMost(current, candidates, options, refusals);
    if (step === undefined) continue;
    edited.apply(step.edits);
    current = step.after;
    steps++;
    // What was not admitted beside something else may be admitted now.
    refusals.clear();
  }
  const remaining = current.findings.filter(wish.only);
  const edits = steps > 1 ? atOnce(original, current, edited.edits(), options) : edited.edits();
  return {
    edits: shiftedEdits(edits, original.shift),
    fixed: Math.max(0, wanted.length - remaining.length),
    left: inOriginal(remaining, wanted).map(({ original, finding }) => ({
      finding: original,
      ...reasonLeft(finding, wish, refusals),
    })),
  };
}

/**
 * The edits that would have been made had all rounds been one, so that no order of keys tells of
 * rounds; those of the rounds where that is not exactly as good.
 */
function atOnce(
  before: IsolatedDocument,
  after: IsolatedDocument,
  edits: readonly TextEdit[],
  options: AnalysisOptions,
): readonly TextEdit[] {
  const outcome = editsOf(before.text, before.document, [
    { op: 'set', at: [], value: jsonOf(after.document.root) },
  ]);
  if (outcome.kind === 'refused' || sizeOf(outcome.edits) > sizeOf(edits)) return edits;
  const text = applyEdits(before.text, outcome.edits);
  const again = text === after.text ? after : analyzeAlone({ ...before, text }, options);
  const isSame =
    again?.findings.length === after.findings.length &&
    faultIn(after.findings, [], again.findings) === undefined;
  return isSame ? outcome.edits : edits;
}

function sizeOf(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { span, newText }) => sum + span.end - span.start + newText.length, 0);
}

function candidatesIn(
  findings: readonly Finding[],
  { safeties, only }: Wish,
  refusals: Refusals,
): readonly ChosenFix[] {
  return findings.filter(only).flatMap((finding) => {
    const fix = preferredFix(finding, safeties);
    return fix === undefined || refusals.has(keyOf({ finding, fix })) ? [] : [{ finding, fix }];
  });
}

/** The fix of a finding that is applied unattended, of those with an allowed safety. */
export function preferredFix({ fixes }: Finding, safeties: readonly Safety[]): Fix | undefined {
  const allowed = fixes.filter(({ safety }) => safeties.includes(safety));
  return allowed.find(({ preferred }) => preferred === true) ?? allowed[0];
}

/** All at once when that goes, else the largest part that does; a single fix that does not is noted. */
function repairMost(
  before: IsolatedDocument,
  chosen: readonly ChosenFix[],
  options: AnalysisOptions,
  refusals: Refusals,
): Repair | undefined {
  const outcome = tryFixes(before, chosen, options);
  if (outcome.kind === 'repair') return outcome;
  const [only, second] = chosen;
  if (only !== undefined && second === undefined) refusals.set(keyOf(only), outcome);
  if (second === undefined) return undefined;
  const open = chosen.filter((fix) => !isBlocked(fix, outcome.blocked, refusals));
  if (open.length < chosen.length) {
    return open.length === 0 ? undefined : repairMost(before, open, options, refusals);
  }
  const middle = Math.ceil(chosen.length / 2);
  return (
    repairMost(before, chosen.slice(0, middle), options, refusals) ??
    repairMost(before, chosen.slice(middle), options, refusals)
  );
}

/** Notes a fix with a patch at a place that cannot be changed: no other fix makes a difference there. */
function isBlocked(chosen: ChosenFix, blocked: Refusal['blocked'], refusals: Refusals): boolean {
  if (blocked === undefined || blocked.size === 0) return false;
  for (const { at } of chosen.fix.patches) {
    for (let length = 1; length <= at.length; length++) {
      const reason = blocked.get(formatFieldPath(at.slice(0, length)));
      if (reason === undefined) continue;
      refusals.set(keyOf(chosen), { kind: 'refused', reason });
      return true;
    }
  }
  return false;
}

function tryFixes(
  before: IsolatedDocument,
  chosen: readonly ChosenFix[],
  options: AnalysisOptions,
): Repair | Refusal {
  const patches = chosen.flatMap(({ fix }) => fix.patches);
  return repair(
    before,
    patches,
    chosen.map(({ finding }) => finding),
    options,
  );
}

function keyOf({ finding, fix }: ChosenFix): string {
  return JSON.stringify([
    finding.ruleId,
    finding.subject.path,
    finding.subject.container,
    fix.patches,
  ]);
}

function reasonLeft(
  finding: Finding,
  { safeties }: Wish,
  refusals: Refusals,
): Omit<LeftFinding, 'finding'> {
  const fix = preferredFix(finding, safeties);
  if (fix !== undefined) {
    const refusal = refusals.get(keyOf({ finding, fix }));
    const reason = refusal?.reason ?? say`the document cannot be edited by itself`;
    return { reason, refusal: { fix, isDefect: refusal?.isDefect === true } };
  }
  const other = preferredFix(finding, ['safe', 'hardening', 'choice']);
  if (other === undefined) return { reason: say`no automatic fix` };
  if (other.safety === 'choice') return { reason: say`needs a decision: ${other.title}` };
  return { reason: other.why ?? other.title };
}

/** Pairs what remains with what it was at first: the same message before any of the same subject. */
function inOriginal(
  remaining: readonly Finding[],
  original: readonly Finding[],
): readonly { readonly original: Finding; readonly finding: Finding }[] {
  const byPlace = new Map<string, { readonly first: Finding; readonly unpaired: Set<Finding> }>();
  for (const finding of original) {
    const place = placeOf(finding);
    const group = byPlace.get(place) ?? { first: finding, unpaired: new Set() };
    group.unpaired.add(finding);
    byPlace.set(place, group);
  }
  return remaining.map((finding) => {
    const group = byPlace.get(placeOf(finding));
    const same = [...(group?.unpaired ?? [])];
    const found =
      same.find(({ message }) => inEnglish(message) === inEnglish(finding.message)) ??
      same.find(({ subject }) => subject.container === finding.subject.container) ??
      same[0] ??
      group?.first ??
      finding;
    group?.unpaired.delete(found);
    return { original: found, finding };
  });
}
