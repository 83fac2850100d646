import {
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { Connection, ExecuteCommandParams, WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../engine/finding.ts';
import type { LeftFinding } from '../fixes/fixAll.ts';
import { say, textIn } from '../text/say.ts';
import type { Text } from '../text/say.ts';
import type { Language } from '../text/language.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { ClientSupport } from './clientSupport.ts';
import { APPLY_EDIT, PREVIEWS, REPAIRS, TELL } from './commandNames.ts';
import type { OpenFile, OpenFiles } from './openFiles.ts';
import { podAt } from './podAt.ts';
import type { PodAt } from './podAt.ts';
import { previewEditOf } from './previewEdit.ts';
import type { CommandResult } from './protocol.ts';
import { repair, repairAll, UNATTENDED } from './repairs.ts';
import type { Repaired } from './repairs.ts';
import { summaryOfRepaired, tellRepaired } from './tellRepaired.ts';
import { workspaceEditOf } from './workspaceEdit.ts';

/**
 * Answers `workspace/executeCommand`: the edit is sent to the client, the answer says what was done.
 * A repair takes a file's URI; those of one pod a line too, from 0; `setRuntimeClass` a name.
 */
export function commandAnswer(
  connection: Connection,
  files: OpenFiles,
  support: ClientSupport,
): (params: ExecuteCommandParams) => Promise<unknown> {
  const tell = (message: string): Promise<void> =>
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });

  const said = (text: Text): string => textIn(support.language, text);

  const run = async (command: string, args: readonly unknown[]): Promise<CommandResult> => {
    const file = typeof args[0] === 'string' ? await files.get(args[0]) : undefined;
    if (file === undefined) return { applied: false, message: said(say`The file is not open.`) };
    const repaired = repairedBy(PREVIEWS.get(command) ?? command, file, args);
    const { edits, left, fixed } = repaired;
    // A single change that was chosen by itself leaves nothing.
    const isWhole = fixed > 0 || left.length > 0;
    const applied = edits.kind === 'edits' && (await apply(command, file, edits.edits, left));
    if (edits.kind === 'edits' && !applied)
      return { applied, message: said(say`Nothing is changed.`) };
    // How much of it was confirmed is not known here.
    if (applied && PREVIEWS.has(command))
      return { applied, message: said(say`What was confirmed is done.`) };
    if (isWhole) tellRepaired(connection, support, file, repaired);
    if (edits.kind === 'edits' && !isWhole) return { applied, message: said(say`Done.`) };
    return { applied, message: sentence(support.language, summaryOfRepaired(file, repaired)) };
  };

  const apply = async (
    command: string,
    file: OpenFile,
    edits: readonly TextEdit[],
    left: readonly LeftFinding[],
  ): Promise<boolean> => {
    const isPreview = PREVIEWS.has(command) && support.changeAnnotations;
    const edit = isPreview
      ? previewEditOf(file, edits, left, support.language)
      : workspaceEditOf(file, edits, support);
    return (await connection.workspace.applyEdit(edit)).applied;
  };

  return async ({ command, arguments: args = [] }) => {
    if (command === TELL) return tell(String(args[0]));
    // The server made it, for this client, in the code action that is now chosen.
    if (command === APPLY_EDIT) return connection.workspace.applyEdit(args[0] as WorkspaceEdit);
    if (!REPAIRS.includes(command) && !PREVIEWS.has(command)) {
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        said(say`There is no command ${command}.`),
      );
    }
    const result = await run(command, args);
    // Our client shows what is answered; others drop it.
    if (!support.ownCommands && !result.applied) await tell(result.message);
    return result;
  };
}

function repairedBy(command: string, file: OpenFile, [, line, name]: readonly unknown[]): Repaired {
  const offset = file.document.offsetAt({
    line: typeof line === 'number' ? line : 0,
    character: 0,
  });
  switch (command) {
    case 'cofferdam.hardenDocument':
      return repair(file, { kind: 'all', harden: true });
    case 'cofferdam.hardenWorkload':
      return hardenWorkload(file, offset);
    case 'cofferdam.fixAllSafe':
      return repair(file, { kind: 'all', harden: false });
    case 'cofferdam.dropAllCapabilities':
      return repairPod(file, offset, 'capabilities-not-dropped');
    case 'cofferdam.addSeccompProfile':
      return repairPod(file, offset, 'seccomp-profile-missing');
    default:
      if (typeof name !== 'string') return nothing(say`Which RuntimeClass? Its name is missing.`);
      return repair(file, { kind: 'runtimeClass', offset, name });
  }
}

function hardenWorkload(file: OpenFile, offset: number): Repaired {
  const found = podAt(file, offset);
  if (found === undefined) return nothing(say`There is no workload at the cursor.`);
  return repairAll(file, UNATTENDED, isOf(found));
}

/** Asked for by name, so neither the profile nor a rule that is switched off stands in the way. */
function repairPod(file: OpenFile, offset: number, ruleId: string): Repaired {
  const found = podAt(file, offset);
  if (found === undefined) return nothing(say`There is no pod at the cursor.`);
  const isOfPod = isOf(found);
  const options = { ...file.options, profile: 'restricted', grades: new Map() } as const;
  const repaired = repairAll(
    { text: file.text, found: file.found, options },
    UNATTENDED,
    (finding) => finding.ruleId === ruleId && isOfPod(finding),
  );
  if (repaired.fixed > 0 || repaired.left.length > 0) return repaired;
  return nothing(say`It is set already; there is nothing to change.`);
}

function isOf({ pod, document }: PodAt): (finding: Finding) => boolean {
  const path = JSON.stringify(pod.resource.view.path);
  return (finding) =>
    finding.document === document && JSON.stringify(finding.subject.path) === path;
}

function nothing(reason: Text): Repaired {
  return { edits: { kind: 'refused', reason }, fixed: 0, left: [] };
}

function sentence(language: Language, clause: Text): string {
  const said = textIn(language, clause);
  const text = said.charAt(0).toUpperCase() + said.slice(1);
  return /[.。]$/.test(text) ? text : textIn(language, say`${text}.`);
}
