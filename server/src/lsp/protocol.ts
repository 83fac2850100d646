/** `cofferdam/status`, server to our client: how a file stands, after each analysis that changes it. */
export interface StatusParams {
  readonly uri: string;
  readonly profile: string;
  /** `1.NN`. */
  readonly kubernetesVersion: string;
  readonly findings: number;
  readonly state: 'analyzed' | 'too-large' | 'template';
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
