import type { Connection } from 'vscode-languageserver';
import type { Rule } from '../engine/rule.ts';
import { fieldOf } from './clientSupport.ts';
import type { ClientSupport } from './clientSupport.ts';
import { rulePageMarkdown } from './findingText.ts';
import type { OpenFiles } from './openFiles.ts';
import { podAt } from './podAt.ts';
import { previewEditOf } from './previewEdit.ts';
import { repair } from './repairs.ts';
import { logDefects, summaryOfRepaired } from './tellRepaired.ts';
import { linesOfLeft } from './whatIsLeft.ts';
import { workspaceEditOf } from './workspaceEdit.ts';
import type { OurRequest } from './answerRequests.ts';
import type {
  ExplainResult,
  HardenTextResult,
  RulesResult,
  RuntimeClassesResult,
} from './protocol.ts';
import { runtimeClassChoices } from './runtimeClasses.ts';

/** Answers what only our own client asks (protocol.ts), by the request's name. */
export function ourClientAnswers(
  connection: Connection,
  files: OpenFiles,
  support: ClientSupport,
  rules: readonly Rule[],
): Readonly<Record<OurRequest, (params: unknown) => unknown>> {
  const rulesForList = (): RulesResult => rules.map(({ id, title }) => ({ id, title }));

  const explain = (params: unknown): ExplainResult => {
    const rule = rules.find(({ id }) => id === fieldOf(params, 'ruleId'));
    return rule === undefined ? null : rulePageMarkdown(rule);
  };

  const runtimeClasses = async (params: unknown): Promise<RuntimeClassesResult> => {
    const [uri, line] = [fieldOf(params, 'uri'), fieldOf(params, 'line')];
    const file = typeof uri === 'string' ? await files.get(uri) : undefined;
    if (file === undefined || typeof line !== 'number')
      return { hasPod: false, current: undefined, choices: [] };
    const found = podAt(file, file.document.offsetAt({ line, character: 0 }));
    return {
      hasPod: found !== undefined,
      current: found?.pod.spec.string('runtimeClassName')?.value,
      choices: runtimeClassChoices(await files.all(), file.settings.runtimeClasses),
    };
  };

  const hardenText = async (params: unknown): Promise<HardenTextResult | null> => {
    const [uri, text] = [fieldOf(params, 'uri'), fieldOf(params, 'text')];
    if (typeof uri !== 'string' || typeof text !== 'string') return null;
    const isPreview = fieldOf(params, 'preview') === true && support.changeAnnotations;
    const file = await files.ofText(uri, text);
    const repaired = repair(file, { kind: 'all', harden: true });
    logDefects(connection, repaired);
    const { edits, left } = repaired;
    const made = edits.kind === 'edits' ? edits.edits : [];
    const edit = isPreview ? previewEditOf(file, made, left) : workspaceEditOf(file, made, support);
    return {
      edit: made.length === 0 ? null : edit,
      summary: made.length + left.length === 0 ? null : summaryOfRepaired(file, repaired),
      left: linesOfLeft(file, left, made),
    };
  };

  return {
    'cofferdam/rules': rulesForList,
    'cofferdam/explain': explain,
    'cofferdam/runtimeClasses': runtimeClasses,
    'cofferdam/hardenText': hardenText,
  };
}
