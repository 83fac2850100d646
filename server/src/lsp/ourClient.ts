import type { Connection } from 'vscode-languageserver';
import type { Rule } from '../engine/rule.ts';
import { fieldOf } from './clientSupport.ts';
import { rulePageMarkdown } from './findingText.ts';
import type { OpenFiles } from './openFiles.ts';
import { podAt } from './podAt.ts';
import type { ExplainResult, RulesResult, RuntimeClassesResult } from './protocol.ts';
import { runtimeClassChoices } from './runtimeClasses.ts';

/** Answers what only our own client asks (protocol.ts). */
export function answerOurClient(
  connection: Connection,
  files: OpenFiles,
  rules: readonly Rule[],
): void {
  connection.onRequest('cofferdam/rules', (): RulesResult =>
    rules.map(({ id, title }) => ({ id, title })),
  );
  connection.onRequest('cofferdam/explain', (params: unknown): ExplainResult => {
    const rule = rules.find(({ id }) => id === fieldOf(params, 'ruleId'));
    return rule === undefined ? null : rulePageMarkdown(rule);
  });
  connection.onRequest(
    'cofferdam/runtimeClasses',
    async (params: unknown): Promise<RuntimeClassesResult> => {
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
    },
  );
}
