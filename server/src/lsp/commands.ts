import {
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { Connection, WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../engine/finding.ts';
import type { ClientSupport } from './clientSupport.ts';
import type { OpenFile, OpenFiles } from './openFiles.ts';
import { podAt } from './podAt.ts';
import type { CommandResult } from './protocol.ts';
import { repair, repairAll, UNATTENDED } from './repairs.ts';
import type { Repaired } from './repairs.ts';
import { workspaceEditOf } from './workspaceEdit.ts';

/** For clients that know no code action literals: applies the edit that is its argument. */
export const APPLY_EDIT = 'cofferdam.applyEdit';
/** Shows its argument: why an action that was chosen changed nothing. */
export const TELL = 'cofferdam.tell';

const REPAIRS: readonly string[] = [
  'cofferdam.hardenDocument',
  'cofferdam.fixAllSafe',
  'cofferdam.dropAllCapabilities',
  'cofferdam.addSeccompProfile',
  'cofferdam.setRuntimeClass',
];

/** The commands to announce. Our client registers the repairs itself, and two owners would clash. */
export function commandsFor({ ownCommands }: ClientSupport): string[] {
  return ownCommands ? [TELL] : [...REPAIRS, APPLY_EDIT, TELL];
}

/**
 * Answers `workspace/executeCommand`: the edit is sent to the client, the answer says what was done.
 * A repair takes a file's URI; those of one pod a line too, from 0; `setRuntimeClass` a name.
 */
export function answerCommands(
  connection: Connection,
  files: OpenFiles,
  support: ClientSupport,
): void {
  const tell = (message: string): Promise<void> =>
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });

  const run = async (
    args: readonly unknown[],
    repairing: (file: OpenFile) => Repaired,
  ): Promise<CommandResult> => {
    const file = typeof args[0] === 'string' ? await files.get(args[0]) : undefined;
    if (file === undefined) return { applied: false, message: 'The file is not open.' };
    const repaired = repairing(file);
    if (repaired.edits.kind === 'refused')
      return { applied: false, message: repaired.edits.reason };
    const edit = workspaceEditOf(file, repaired.edits.edits, support);
    const { applied } = await connection.workspace.applyEdit(edit);
    return {
      applied,
      message: applied ? summaryOf(repaired) : 'The editor did not take the edit.',
    };
  };

  connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
    if (command === TELL) return tell(String(args[0]));
    // The server made it, for this client, in the code action that is now chosen.
    if (command === APPLY_EDIT) return connection.workspace.applyEdit(args[0] as WorkspaceEdit);
    if (!REPAIRS.includes(command)) {
      throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no command ${command}.`);
    }
    const result = await run(args, (file) => repairedBy(command, file, args));
    // Our client shows what is answered; others drop it.
    if (!support.ownCommands && !result.applied) await tell(result.message);
    return result;
  });
}

function repairedBy(command: string, file: OpenFile, [, line, name]: readonly unknown[]): Repaired {
  const offset = file.document.offsetAt({
    line: typeof line === 'number' ? line : 0,
    character: 0,
  });
  switch (command) {
    case 'cofferdam.hardenDocument':
      return repair(file, { kind: 'all', harden: true });
    case 'cofferdam.fixAllSafe':
      return repair(file, { kind: 'all', harden: false });
    case 'cofferdam.dropAllCapabilities':
      return repairPod(file, offset, 'capabilities-not-dropped');
    case 'cofferdam.addSeccompProfile':
      return repairPod(file, offset, 'seccomp-profile-missing');
    default:
      if (typeof name !== 'string') return nothing('Which RuntimeClass? Its name is missing.');
      return repair(file, { kind: 'runtimeClass', offset, name });
  }
}

/** Asked for by name, so neither the profile nor a rule that is switched off stands in the way. */
function repairPod(file: OpenFile, offset: number, ruleId: string): Repaired {
  const found = podAt(file, offset);
  if (found === undefined) return nothing('There is no pod at the cursor.');
  const path = JSON.stringify(found.pod.resource.view.path);
  const isOfPod = (finding: Finding): boolean =>
    finding.ruleId === ruleId &&
    finding.document === found.document &&
    JSON.stringify(finding.subject.path) === path;
  const options = { ...file.options, profile: 'restricted', grades: new Map() } as const;
  const repaired = repairAll({ text: file.text, options }, UNATTENDED, isOfPod);
  if (repaired.fixed > 0 || repaired.left.length > 0) return repaired;
  return nothing('It is set already; there is nothing to change.');
}

function nothing(reason: string): Repaired {
  return { edits: { kind: 'refused', reason }, fixed: 0, left: [] };
}

function summaryOf({ fixed, left }: Repaired): string {
  if (fixed === 0) return 'Done.';
  const done = `${fixed} ${fixed === 1 ? 'problem' : 'problems'} fixed`;
  return left.length === 0 ? `${done}.` : `${done}, ${left.length} left: ${left[0]?.reason}`;
}
