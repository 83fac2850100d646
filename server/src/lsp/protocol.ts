import type { WorkspaceEdit } from 'vscode-languageserver';

/** `cofferdam/status`, server to our client: how a file stands, after each analysis that changes it. */
export interface StatusParams {
  readonly uri: string;
  readonly profile: string;
  /** `1.NN`. */
  readonly kubernetesVersion: string;
  readonly findings: number;
  readonly state: 'analyzed' | 'too-large' | 'template';
}

/**
 * `cofferdam/left`, server to our client: what a repair leaves in a file, and why. It is true until the
 * file is changed by something else than the repair's edit.
 */
export interface LeftParams {
  readonly uri: string;
  /** The version that the repair was made for. */
  readonly version: number;
  /** `3 left: 2 need a decision, 1 behind an anchor`. */
  readonly summary: string;
}

/** `cofferdam/hardenText`, client to server: hardens a file that need not be open; changes nothing. */
export interface HardenTextParams {
  readonly uri: string;
  readonly text: string;
  /** The edit asks to be confirmed and says what each change is for. */
  readonly preview: boolean;
}
export interface HardenTextResult {
  /** Null when nothing can be changed. */
  readonly edit: WorkspaceEdit | null;
  /** `12 problems fixed, 1 left: 1 needs a decision`; null for a file with nothing to fix. */
  readonly summary: string | null;
  /** A line for each finding that is left. */
  readonly left: readonly string[];
}

/** `cofferdam/rules`, client to server: every rule, for a list to choose from. */
export type RulesResult = readonly {
  readonly id: string;
  readonly title: string;
}[];

/** `cofferdam/explain`, client to server: a rule's page in markdown; null when there is no such rule. */
export interface ExplainParams {
  readonly ruleId: string;
}
export type ExplainResult = string | null;

/** `cofferdam/runtimeClasses`, client to server: what a pod at this place can be given. */
export interface RuntimeClassesParams {
  readonly uri: string;
  /** Counts from 0. */
  readonly line: number;
}
export interface RuntimeClassesResult {
  readonly hasPod: boolean;
  readonly current: string | undefined;
  readonly choices: readonly RuntimeClassChoice[];
}
export interface RuntimeClassChoice {
  readonly name: string;
  readonly description: string;
}

/** What `workspace/executeCommand` answers: what was done, in a sentence. */
export interface CommandResult {
  readonly applied: boolean;
  readonly message: string;
}
