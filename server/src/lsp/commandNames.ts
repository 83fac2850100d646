import type { ClientSupport } from './clientSupport.ts';

/** For clients that know no code action literals: applies the edit that is its argument. */
export const APPLY_EDIT = 'cofferdam.applyEdit';
/** Shows its argument: why an action that was chosen changed nothing. */
export const TELL = 'cofferdam.tell';

/** What changes a file. */
export const REPAIRS: readonly string[] = [
  'cofferdam.hardenDocument',
  'cofferdam.hardenWorkload',
  'cofferdam.fixAllSafe',
  'cofferdam.dropAllCapabilities',
  'cofferdam.addSeccompProfile',
  'cofferdam.setRuntimeClass',
];
/** The same, with an edit that the editor shows before it makes it. */
export const PREVIEWS: ReadonlyMap<string, string> = new Map([
  ['cofferdam.hardenDocumentWithPreview', 'cofferdam.hardenDocument'],
  ['cofferdam.hardenWorkloadWithPreview', 'cofferdam.hardenWorkload'],
]);

/** The commands to announce. Our client registers the repairs itself, and two owners would clash. */
export function commandsFor({ ownCommands, changeAnnotations }: ClientSupport): string[] {
  if (ownCommands) return [TELL];
  return [...REPAIRS, ...(changeAnnotations ? PREVIEWS.keys() : []), APPLY_EDIT, TELL];
}
