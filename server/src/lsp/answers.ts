import type { Connection, Hover, HoverParams } from 'vscode-languageserver';
import type { Library } from '../engine/library.ts';
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
  library: Library,
) {
  return {
    hover: async ({ textDocument, position }: HoverParams): Promise<Hover | null> => {
      const file = await files.get(textDocument.uri);
      if (file === undefined) return null;
      const offset = file.document.offsetAt(position);
      return hoverAt(file, offset, support, await library.explanations());
    },
    ...codeActionAnswers(connection, files, support),
    executeCommand: commandAnswer(connection, files, support),
    ...ourClientAnswers(connection, files, support, library),
  };
}
