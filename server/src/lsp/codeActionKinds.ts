import { CodeActionKind } from 'vscode-languageserver';

export const FIX_ALL = 'source.fixAll.cofferdam';
export const HARDEN = 'source.harden.cofferdam';

/** The kinds of code actions to announce. */
export const CODE_ACTION_KINDS: CodeActionKind[] = [CodeActionKind.QuickFix, FIX_ALL, HARDEN];
