import type { Connection, Hover, HoverParams } from 'vscode-languageserver';
import type { Rule } from '../engine/rule.ts';
import { codeActionAnswers } from './answerCodeActions.ts';
import type { ClientSupport } from './clientSupport.ts';
import { commandAnswer } from './commands.ts';
import { hoverAt } from './hover.ts';
import type { OpenFiles } from './openFiles.ts';
import { ourClientAnswers } from './ourClient.ts';

export type Answers = ReturnType<typeof answersOf>;

/** The answers to all requests but those for diagnostics, by what is asked. */
export function answersOf(
  connection: Connection,
  files: OpenFiles,
  support: ClientSupport,
  rules: readonly Rule[],
) {
  return {
    hover: async ({ textDocument, position }: HoverParams): Promise<Hover | null> => {
      const file = await files.get(textDocument.uri);
      return file === undefined ? null : hoverAt(file, file.document.offsetAt(position), support);
    },
    ...codeActionAnswers(connection, files, support),
    executeCommand: commandAnswer(connection, files, support),
    ...ourClientAnswers(connection, files, support, rules),
  };
}
