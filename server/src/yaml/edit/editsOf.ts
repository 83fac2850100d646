import type { Text } from '../../text/say.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import type { YamlDocument } from '../document.ts';
import type { Patch } from './patch.ts';
import { planChanges } from './planChanges.ts';
import { verifyEdits } from './verifyEdits.ts';
import { wantedChanges } from './wantedChanges.ts';
import { writeChanges } from './writeChanges.ts';

/** The edits of a text, in the order of their places, or why there are none. */
export type Edits = { readonly kind: 'edits'; readonly edits: readonly TextEdit[] } | Refusal;

export interface Refusal {
  readonly kind: 'refused';
  /** In the user's words, a clause without a full stop: `spec is shared: …`. */
  readonly reason: Text;
  /** True when the edit was made and then found to be wrong: a defect of ours, not of the manifest. */
  readonly isDefect?: true;
  /** Why, by path, patches at a place or inside it are refused whatever they come with. */
  readonly blocked?: ReadonlyMap<string, Text>;
}

/**
 * Makes a document say what the patches want, with the smallest change of its text: layout, comments
 * and everything else stay as they are. The edited text has been read again: it differs by the
 * patches and by nothing else. No edits when the document says so already. Patches whose place is
 * shared, merged, written twice or unreadable are refused, and so are those that contradict.
 */
export function editsOf(text: string, document: YamlDocument, patches: readonly Patch[]): Edits {
  const wanted = wantedChanges(patches);
  if (wanted.kind === 'conflict') return { kind: 'refused', reason: wanted.reason };
  const { change, refusals, blocked } = planChanges(text, document, wanted);
  const [reason] = refusals;
  if (reason !== undefined) return { kind: 'refused', reason, blocked };
  if (change.kind === 'keep' || document.syntax === undefined) return { kind: 'edits', edits: [] };
  const edits = writeChanges(text, document.format, document.syntax, change);
  return verifyEdits(text, document, wanted, edits);
}
