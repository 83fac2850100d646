import type { Finding } from '../engine/finding.ts';
import type { Fix, Safety } from '../engine/fix.ts';
import { applyAtAnchors, applyFixes } from '../fixes/applyFixes.ts';
import { fixAll } from '../fixes/fixAll.ts';
import type { LeftFinding } from '../fixes/fixAll.ts';
import { setRuntimeClass } from '../fixes/runtimeClass.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';
import type { Edits } from '../yaml/edit/editsOf.ts';
import type { OpenFile } from './openFiles.ts';
import { podAt } from './podAt.ts';

/**
 * A change that a code action stands for, small enough to travel with it; indexes and offsets are
 * those of the file's version that it was made for.
 */
export type Repair =
  | {
      readonly kind: 'fix';
      readonly finding: number;
      readonly fix: number;
      /** Its place is shared, and all that read it are to change. */
      readonly atAnchors: boolean;
    }
  | { readonly kind: 'rule'; readonly ruleId: string }
  | { readonly kind: 'all'; readonly harden: boolean }
  | { readonly kind: 'runtimeClass'; readonly offset: number; readonly name: string };

/** What a repair does, with what it leaves undone. */
export interface Repaired {
  readonly edits: Edits;
  /** How many findings are gone; 0 for a single change that was chosen by itself. */
  readonly fixed: number;
  readonly left: readonly LeftFinding[];
}

const SAFE: readonly Safety[] = ['safe'];
/** What may be done without asking back, once hardening was asked for. */
export const UNATTENDED: readonly Safety[] = ['safe', 'hardening'];

/** Computes the edits of a repair. Refused when its finding is not there or cannot be repaired. */
export function repair(file: OpenFile, wanted: Repair): Repaired {
  if (file.state === 'too-large')
    return one(refused(say`The file is larger than cofferdam.maxFileSize.`));
  switch (wanted.kind) {
    case 'fix':
      return one(repairFinding(file, wanted));
    case 'rule':
      return repairAll(file, UNATTENDED, ({ ruleId }) => ruleId === wanted.ruleId);
    case 'all':
      return repairAll(file, wanted.harden ? UNATTENDED : SAFE);
    case 'runtimeClass': {
      const pod = podAt(file, wanted.offset);
      if (pod === undefined) return one(refused(say`There is no pod at this place.`));
      return one(setRuntimeClass(file.text, file.analysis, pod, wanted.name, file.options));
    }
  }
}

/** Repairs what can be repaired unattended, of the findings that are asked for. */
export function repairAll(
  file: Pick<OpenFile, 'text' | 'options' | 'found'>,
  safeties: readonly Safety[],
  only?: (finding: Finding) => boolean,
): Repaired {
  const { edits, fixed, left } = fixAll(
    file.text,
    { ...file.options, facts: file.found.facts },
    safeties,
    only,
  );
  if (edits.length > 0) return { edits: { kind: 'edits', edits }, fixed, left };
  return { edits: refused(left[0]?.reason ?? say`There is nothing to repair.`), fixed, left };
}

function repairFinding(file: OpenFile, wanted: Extract<Repair, { kind: 'fix' }>): Edits {
  const finding: Finding | undefined = file.analysis.findings[wanted.finding];
  const fix: Fix | undefined = finding?.fixes[wanted.fix];
  if (finding === undefined || fix === undefined)
    return refused(say`The problem is not there any more.`);
  if (wanted.atAnchors)
    return applyAtAnchors(file.text, file.analysis, { finding, fix }, file.options);
  return applyFixes(file.text, file.analysis, [{ finding, fix }], file.options);
}

function one(edits: Edits): Repaired {
  return { edits, fixed: 0, left: [] };
}

function refused(reason: Text): Edits {
  return { kind: 'refused', reason };
}
