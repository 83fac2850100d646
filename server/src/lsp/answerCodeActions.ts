import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type {
  CancellationToken,
  CodeAction,
  CodeActionParams,
  Command,
  Connection,
} from 'vscode-languageserver';
import { fieldOf } from './clientSupport.ts';
import { inEnglish, say, textIn } from '../text/say.ts';
import type { ClientSupport } from './clientSupport.ts';
import { offersAt } from './codeActions.ts';
import type { Offer } from './codeActions.ts';
import { APPLY_EDIT, TELL } from './commandNames.ts';
import { logDefect } from './defects.ts';
import type { OpenFile, OpenFiles } from './openFiles.ts';
import { repair } from './repairs.ts';
import type { Repair, Repaired } from './repairs.ts';
import { runtimeClassChoices } from './runtimeClasses.ts';
import { logDefects, tellRepaired } from './tellRepaired.ts';
import { workspaceEditOf } from './workspaceEdit.ts';

/** What travels with an action until it is chosen. */
interface Ticket {
  readonly uri: string;
  readonly version: number;
  readonly repair: Repair;
}

interface CodeActionAnswers {
  codeActions(
    params: CodeActionParams,
    token: CancellationToken,
  ): Promise<(CodeAction | Command)[] | null>;
  resolveCodeAction(action: CodeAction): Promise<CodeAction>;
}

/**
 * Answers `textDocument/codeAction` and `codeAction/resolve`. Edits are computed when an action is
 * chosen where the client can wait for them, else at once.
 */
export function codeActionAnswers(
  connection: Connection,
  files: OpenFiles,
  support: ClientSupport,
): CodeActionAnswers {
  const codeActions: CodeActionAnswers['codeActions'] = async (params, token) => {
    const file = await files.get(params.textDocument.uri);
    if (file === undefined || token.isCancellationRequested) return null;
    // Our client asks for them when its command is run.
    const choices = support.ownCommands
      ? []
      : runtimeClassChoices(await files.all(), file.settings.runtimeClasses, support.language);
    const offers = offersAt(file, params, support, choices);
    return offers.flatMap((offer) => answerOf(offer, file, support, connection) ?? []);
  };
  const resolveCodeAction: CodeActionAnswers['resolveCodeAction'] = async (action) => {
    const ticket = ticketOf(action.data);
    const file = ticket === undefined ? undefined : await files.get(ticket.uri);
    if (ticket === undefined || file === undefined) return action;
    if (file.version !== ticket.version) {
      const message = textIn(support.language, say`The file has changed since.`);
      throw new ResponseError(LSPErrorCodes.ContentModified, message);
    }
    return withEdit(action, file, ticket.repair, support, connection);
  };
  return { codeActions, resolveCodeAction };
}

function answerOf(
  { action, repair: wanted }: Offer,
  file: OpenFile,
  support: ClientSupport,
  connection: Connection,
): CodeAction | Command | undefined {
  if (wanted === undefined) return action;
  const { uri, version } = file;
  const ticket: Ticket = { uri, version, repair: wanted };
  if (support.codeActionResolve) return { ...action, data: ticket };
  const { edits } = repairLoudly(file, wanted, connection);
  if (edits.kind === 'refused') return undefined;
  const edit = workspaceEditOf(file, edits.edits, support);
  if (support.codeActionLiterals) return { ...action, edit };
  return { title: action.title, command: APPLY_EDIT, arguments: [edit] };
}

function withEdit(
  action: CodeAction,
  file: OpenFile,
  wanted: Repair,
  support: ClientSupport,
  connection: Connection,
): CodeAction {
  const repaired = repairLoudly(file, wanted, connection);
  const { edits } = repaired;
  if (wanted.kind === 'all') tellRepaired(connection, support, file, repaired);
  if (edits.kind === 'edits')
    return { ...action, edit: workspaceEditOf(file, edits.edits, support) };
  // An action that does nothing without a word would look like a defect.
  const { title } = action;
  const told = textIn(support.language, say`${title}: ${edits.reason}`);
  return { ...action, command: { title, command: TELL, arguments: [told] } };
}

/** A fix that was tried and found wrong is a defect of ours, and is logged as one. */
function repairLoudly(file: OpenFile, wanted: Repair, connection: Connection): Repaired {
  const repaired = repair(file, wanted);
  const { edits } = repaired;
  const finding = wanted.kind === 'fix' ? file.analysis.findings[wanted.finding] : undefined;
  const fix = wanted.kind === 'fix' ? finding?.fixes[wanted.fix] : undefined;
  if (
    edits.kind === 'refused' &&
    edits.isDefect === true &&
    finding !== undefined &&
    fix !== undefined
  )
    logDefect(connection, finding.ruleId, fix, inEnglish(edits.reason));
  if (wanted.kind === 'rule') logDefects(connection, repaired);
  return repaired;
}

/** Checks that the data is a ticket: any client can send anything. */
function ticketOf(data: unknown): Ticket | undefined {
  const uri = fieldOf(data, 'uri');
  const version = fieldOf(data, 'version');
  const wanted = repairOf(fieldOf(data, 'repair'));
  if (typeof uri !== 'string' || typeof version !== 'number' || wanted === undefined)
    return undefined;
  return { uri, version, repair: wanted };
}

function repairOf(data: unknown): Repair | undefined {
  const [finding, fix, offset] = [
    fieldOf(data, 'finding'),
    fieldOf(data, 'fix'),
    fieldOf(data, 'offset'),
  ];
  const [ruleId, name, harden] = [
    fieldOf(data, 'ruleId'),
    fieldOf(data, 'name'),
    fieldOf(data, 'harden'),
  ];
  switch (fieldOf(data, 'kind')) {
    case 'fix':
      return typeof finding === 'number' && typeof fix === 'number'
        ? { kind: 'fix', finding, fix, atAnchors: fieldOf(data, 'atAnchors') === true }
        : undefined;
    case 'rule':
      return typeof ruleId === 'string' ? { kind: 'rule', ruleId } : undefined;
    case 'all':
      return { kind: 'all', harden: harden === true };
    case 'runtimeClass':
      return typeof offset === 'number' && typeof name === 'string'
        ? { kind: 'runtimeClass', offset, name }
        : undefined;
    default:
      return undefined;
  }
}
