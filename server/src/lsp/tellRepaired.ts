import type { Connection } from 'vscode-languageserver';
import type { ClientSupport } from './clientSupport.ts';
import { logDefect } from './defects.ts';
import type { OpenFile } from './openFiles.ts';
import type { LeftParams } from './protocol.ts';
import type { Repaired } from './repairs.ts';
import { fileNameOf, linesOfLeft, summaryOfLeft } from './whatIsLeft.ts';

/** What a repair of a whole file or workload did, in a sentence without its full stop. */
export function summaryOfRepaired(file: OpenFile, { edits, fixed, left }: Repaired): string {
  if (edits.kind === 'refused')
    return left.length === 0 ? edits.reason : `nothing is changed, ${summaryOfLeft(file, left)}`;
  return `${fixed} ${fixed === 1 ? 'problem' : 'problems'} fixed, ${summaryOfLeft(file, left)}`;
}

/** Says in the log, and to our client for its status, what a repair has left and why. */
export function tellRepaired(
  connection: Connection,
  support: ClientSupport,
  file: OpenFile,
  repaired: Repaired,
): void {
  const { left, edits } = repaired;
  logDefects(connection, repaired);
  const lines = linesOfLeft(file, left, edits.kind === 'edits' ? edits.edits : []);
  const told = [`${fileNameOf(file.uri)}: ${summaryOfRepaired(file, repaired)}`, ...lines];
  for (const line of told) connection.console.info(line);
  if (!support.ownCommands) return;
  const params: LeftParams = {
    uri: file.uri,
    version: file.version,
    summary: left.length === 0 ? '' : summaryOfLeft(file, left),
  };
  void connection.sendNotification('cofferdam/left', params);
}

/** Logs the fixes of a repair that were tried and found wrong. */
export function logDefects(connection: Connection, { left }: Repaired): void {
  for (const { finding, reason, refusal } of left) {
    if (refusal?.isDefect === true) logDefect(connection, finding.ruleId, refusal.fix, reason);
  }
}
