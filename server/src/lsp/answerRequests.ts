import type { Connection } from 'vscode-languageserver';
import type { Library } from '../engine/library.ts';
import type { Answers } from './answers.ts';
import type { ClientSupport } from './clientSupport.ts';
import type { OpenFiles } from './openFiles.ts';

const OUR_REQUESTS = [
  'cofferdam/rules',
  'cofferdam/explain',
  'cofferdam/runtimeClasses',
  'cofferdam/hardenText',
] as const;

/** What only our own client asks (protocol.ts). */
export type OurRequest = (typeof OUR_REQUESTS)[number];

/** Answers what is asked besides diagnostics; the first request loads the code for it. */
export function answerRequests(
  connection: Connection,
  files: OpenFiles,
  support: ClientSupport,
  library: Library,
): void {
  const answers = async (): Promise<Answers> => {
    const { answersOf } = await import('./answers.ts');
    return answersOf(connection, files, support, library);
  };
  connection.onHover(async (params) => (await answers()).hover(params));
  connection.onCodeAction(async (params, token) => (await answers()).codeActions(params, token));
  connection.onCodeActionResolve(async (action) => (await answers()).resolveCodeAction(action));
  connection.onExecuteCommand(async (params) => (await answers()).executeCommand(params));
  for (const name of OUR_REQUESTS)
    connection.onRequest(name, async (params: unknown) => (await answers())[name](params));
}
