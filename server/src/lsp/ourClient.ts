import type { Connection } from 'vscode-languageserver';
import { explained } from '../engine/explanation.ts';
import { fieldOf } from './clientSupport.ts';
import type { ClientSupport } from './clientSupport.ts';
import { allRules } from '../engine/library.ts';
import type { Library } from '../engine/library.ts';
import { plain, textIn } from '../text/say.ts';
import type { Text } from '../text/say.ts';
import type { OpenFiles } from './openFiles.ts';
import { rulePage } from '../report/rulePage.ts';
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
  library: Library,
): Readonly<Record<OurRequest, (params: unknown) => unknown>> {
  const said = (text: Text): string => textIn(support.language, text);
  const rulesForList = async (): Promise<RulesResult> =>
    (await allRules(library)).map(({ id, title }) => ({ id, title: said(plain(title)) }));

  const explain = async (params: unknown): Promise<ExplainResult> => {
    const rule = (await allRules(library)).find(({ id }) => id === fieldOf(params, 'ruleId'));
    if (rule === undefined) return null;
    const explanations = await library.explanations();
    const examples = await library.examples();
    return rulePage(explained(rule, explanations), examples[rule.id], support.language);
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
      choices: runtimeClassChoices(
        await files.all(),
        file.settings.runtimeClasses,
        support.language,
      ),
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
    const edit = isPreview
      ? previewEditOf(file, made, left, support.language)
      : workspaceEditOf(file, made, support);
    return {
      edit: made.length === 0 ? null : edit,
      summary: made.length + left.length === 0 ? null : said(summaryOfRepaired(file, repaired)),
      left: linesOfLeft(file, left, made, support.language),
    };
  };

  return {
    'cofferdam/rules': rulesForList,
    'cofferdam/explain': explain,
    'cofferdam/runtimeClasses': runtimeClasses,
    'cofferdam/hardenText': hardenText,
  };
}
