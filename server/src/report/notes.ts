import type { FileName, FileReport } from './report.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/** Something worth knowing of a file that is neither a finding nor in the way of one. */
export interface Note {
  readonly code: 'template-skipped' | 'fixes-left-out';
  readonly file: FileName;
  readonly message: Text;
}

/** What the machine-readable formats say of a whole file. */
export function notesOf({ name, uri, findings, skipped }: FileReport): readonly Note[] {
  const file = { name, uri };
  if (skipped === 'template') return [{ code: 'template-skipped', file, message: TEMPLATE }];
  const isCut = findings.some(({ fix }) => fix === 'left-out');
  return isCut ? [{ code: 'fixes-left-out', file, message: LEFT_OUT }] : [];
}

const TEMPLATE = say`Skipped: what a template will say is not known before it is rendered. Check the rendered manifests.`;
const LEFT_OUT = say`Not every fix is spelled out here, since the file is large. To see them all, run: cofferdam fix --harden`;
