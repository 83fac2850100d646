import type { AnalysisOptions } from '../engine/analyze.ts';
import type { Finding } from '../engine/finding.ts';
import { podsOf } from '../kubernetes/pod.ts';
import { resourcesOf } from '../kubernetes/resource.ts';
import { inEnglish, say } from '../text/say.ts';
import type { Text } from '../text/say.ts';
import { applyEdits } from '../text/textEdit.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { editsAtAnchors } from '../yaml/edit/editsAtAnchors.ts';
import { editsOf } from '../yaml/edit/editsOf.ts';
import type { Edits, Refusal } from '../yaml/edit/editsOf.ts';
import type { Patch } from '../yaml/edit/patch.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { inadmissible } from './inadmissible.ts';
import { analyzeAlone } from './isolate.ts';
import type { IsolatedDocument } from './isolate.ts';
import { faultIn } from './newFindings.ts';

export interface Repair {
  readonly kind: 'repair';
  readonly edits: readonly TextEdit[];
  readonly after: IsolatedDocument;
}

/**
 * Applies patches to a document and looks at the result: it says what the patches want and nothing
 * else, the chosen findings are gone, none is new, and the API server admits what it admitted before.
 */
export function repair(
  before: IsolatedDocument,
  patches: readonly Patch[],
  chosen: readonly Finding[],
  options: AnalysisOptions,
): Repair | Refusal {
  return tried(before, editsOf(before.text, before.document, patches), chosen, options);
}

/** The same for patches whose places are shared: they are made at the anchor, for all that read it. */
export function repairAtAnchors(
  before: IsolatedDocument,
  patches: readonly Patch[],
  chosen: readonly Finding[],
  options: AnalysisOptions,
): Repair | Refusal {
  return tried(before, editsAtAnchors(before.text, before.document, patches), chosen, options);
}

function tried(
  before: IsolatedDocument,
  outcome: Edits,
  chosen: readonly Finding[],
  options: AnalysisOptions,
): Repair | Refusal {
  if (outcome.kind === 'refused') return outcome;
  if (outcome.edits.length === 0) return refused(say`the manifest says so already`);
  const text = applyEdits(before.text, outcome.edits);
  const after = analyzeAlone({ ...before, text }, options);
  if (after === undefined) {
    return { ...refused(say`the edit would move the borders of documents`), isDefect: true };
  }
  const fault = faultIn(before.findings, chosen, after.findings);
  if (fault !== undefined) return { ...refused(fault), isDefect: true };
  const objection = newObjection(before.document, after.document, options);
  return objection === undefined
    ? { kind: 'repair', edits: outcome.edits, after }
    : refused(objection);
}

function newObjection(
  before: YamlDocument,
  after: YamlDocument,
  options: AnalysisOptions,
): Text | undefined {
  const known = new Set(objectionsTo(before, options).map(inEnglish));
  const objection = objectionsTo(after, options).find((one) => !known.has(inEnglish(one)));
  return objection === undefined
    ? undefined
    : say`the API server would refuse the result: ${objection}`;
}

function objectionsTo(document: YamlDocument, { workloads }: AnalysisOptions): readonly Text[] {
  return resourcesOf(document)
    .flatMap((resource) => podsOf(resource, workloads))
    .flatMap(inadmissible);
}

function refused(reason: Text): Refusal {
  return { kind: 'refused', reason };
}
