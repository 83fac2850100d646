import type { InitializeParams } from 'vscode-languageserver';
import type { Language } from '../text/language.ts';

/** What the client at the other end can do, as far as the server asks. */
export interface ClientSupport {
  /** Ours in VS Code: it has the commands that code actions name, and wants status notes. */
  readonly ownCommands: boolean;
  /** `workspace/configuration` can be asked. */
  readonly configuration: boolean;
  /** It can be asked to tell when settings change. */
  readonly configurationChanges: boolean;
  /** It asks for diagnostics, and can be told to ask again; else they are published. */
  readonly pullDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** CodeAction literals; else a client takes Commands alone. */
  readonly codeActionLiterals: boolean;
  readonly codeActionPreferred: boolean;
  /** Edits may be computed when an action is chosen. */
  readonly codeActionResolve: boolean;
  readonly documentChanges: boolean;
  /** Edits may say why they are made and ask to be confirmed. */
  readonly changeAnnotations: boolean;
  readonly markdownHover: boolean;
  /** What its user reads. */
  readonly language: Language;
}

/** Reads the client's capabilities; whatever it does not name it cannot do. */
export function clientSupportOf(
  { capabilities, initializationOptions }: InitializeParams,
  language: Language,
): ClientSupport {
  const { workspace, textDocument } = capabilities;
  const codeAction = textDocument?.codeAction;
  const ownCommands = fieldOf(initializationOptions, 'commands') === true;
  const resolvable = codeAction?.resolveSupport?.properties ?? [];
  return {
    ownCommands,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    // Ours is told a file's status with its diagnostics; to ask would cost it two messages more.
    pullDiagnostics:
      !ownCommands &&
      textDocument?.diagnostic !== undefined &&
      workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    codeActionLiterals: codeAction?.codeActionLiteralSupport !== undefined,
    codeActionPreferred: codeAction?.isPreferredSupport === true,
    // Without `data` an action could not be found again when it is resolved.
    codeActionResolve: codeAction?.dataSupport === true && resolvable.includes('edit'),
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    language,
  };
}

/** A field of something that a client sent; undefined when that is no object. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
