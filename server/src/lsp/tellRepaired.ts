import type { Connection } from 'vscode-languageserver';
import { inEnglish, say, textIn } from '../text/say.ts';
import type { Text } from '../text/say.ts';
import type { ClientSupport } from './clientSupport.ts';
import { logDefect } from './defects.ts';
import type { OpenFile } from './openFiles.ts';
import type { LeftParams } from './protocol.ts';
import type { Repaired } from './repairs.ts';
import { fileNameOf, linesOfLeft, summaryOfLeft } from './whatIsLeft.ts';

/** What a repair of a whole file or workload did, in a sentence without its full stop. */
export function summaryOfRepaired(file: OpenFile, { edits, fixed, left }: Repaired): Text {
  if (edits.kind === 'refused')
    return left.length === 0 ? edits.reason : say`nothing is changed, ${summaryOfLeft(file, left)}`;
  const rest = summaryOfLeft(file, left);
  return fixed === 1 ? say`1 problem fixed, ${rest}` : say`${fixed} problems fixed, ${rest}`;
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
  const { language } = support;
  const lines = linesOfLeft(file, left, edits.kind === 'edits' ? edits.edits : [], language);
  const summary = say`${fileNameOf(file.uri)}: ${summaryOfRepaired(file, repaired)}`;
  const told = [textIn(language, summary), ...lines];
  for (const line of told) connection.console.info(line);
  if (!support.ownCommands) return;
  const params: LeftParams = {
    uri: file.uri,
    version: file.version,
    summary: left.length === 0 ? '' : textIn(language, summaryOfLeft(file, left)),
  };
  void connection.sendNotification('cofferdam/left', params);
}

/** Logs the fixes of a repair that were tried and found wrong. */
export function logDefects(connection: Connection, { left }: Repaired): void {
  for (const { finding, reason, refusal } of left) {
    if (refusal?.isDefect === true)
      logDefect(connection, finding.ruleId, refusal.fix, inEnglish(reason));
  }
}
