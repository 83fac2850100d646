import type { Connection } from 'vscode-languageserver';
import type { Fix } from '../engine/fix.ts';
import { formatFieldPath } from '../yaml/fieldPath.ts';

/** Logs a fix whose edit was made and then found to be wrong, with nothing that the manifest says. */
export function logDefect(
  connection: Connection,
  ruleId: string,
  { patches }: Fix,
  reason: string,
): void {
  const wanted = patches.map(({ op, at }) => `${op} ${formatFieldPath(at)}`).join(', ');
  connection.console.error(
    `Internal error: a fix of ${ruleId} is not offered, for it was tried and found wrong (${reason}). It would ${wanted}. Please report this.`,
  );
}
