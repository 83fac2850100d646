import type { YamlDocument } from '../document.ts';
import type { Edits } from './editsOf.ts';
import type { Patch } from './patch.ts';
import { planChanges } from './planChanges.ts';
import { sharedPlaceOf } from './sharedPlace.ts';
import { verifyEdits } from './verifyEdits.ts';
import { wantedChanges } from './wantedChanges.ts';
import { writeChanges } from './writeChanges.ts';

/**
 * Like `editsOf`, but for patches whose places are shared: what is written at the anchor is changed,
 * and the edited text has been read again: it differs in all places that read the anchor, and nowhere else.
 */
export function editsAtAnchors(
  text: string,
  document: YamlDocument,
  patches: readonly Patch[],
): Edits {
  const shared = patches.map((patch) => ({ patch, place: sharedPlaceOf(document, patch.at) }));
  const written = wantedChanges(
    shared.map(({ patch, place }) => ({ ...patch, at: place?.at ?? patch.at })),
  );
  const read = wantedChanges(
    shared.flatMap(({ patch, place }) =>
      (place?.places ?? [patch.at]).map((at) => ({ ...patch, at })),
    ),
  );
  if (written.kind === 'conflict') return { kind: 'refused', reason: written.reason };
  if (read.kind === 'conflict') return { kind: 'refused', reason: read.reason };
  const { change, refusals } = planChanges(text, document, written, 'at anchors too');
  const [reason] = refusals;
  if (reason !== undefined) return { kind: 'refused', reason };
  if (change.kind === 'keep' || document.syntax === undefined) return { kind: 'edits', edits: [] };
  return verifyEdits(
    text,
    document,
    read,
    writeChanges(text, document.format, document.syntax, change),
  );
}
