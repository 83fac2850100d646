import type { Text } from '../text/say.ts';
import type { Rule } from './rule.ts';

export interface Reference {
  /** `CIS 5.2.2`, `MITRE T1611`, `CVE-2022-0185`, `Pod Security Standards`. */
  readonly name: string;
  readonly url?: string;
}

/**
 * What a reader wants to know of a rule. It stands in a file of its own beside the rule, because no
 * finding needs it: it is loaded when somebody asks.
 */
export interface Explanation {
  /** Why it matters, in plain words, one or two sentences. */
  readonly rationale: string;
  /** How an attacker uses it to reach the node, concretely. */
  readonly escape: string;
  /** The same as steps that one could follow, for the rule's page. */
  readonly steps?: readonly string[];
  /** What to write instead. */
  readonly remedy: string;
  readonly references: readonly Reference[];
}

/** By rule id. */
export type Explanations = Readonly<Record<string, Explanation>>;

/** A manifest in which a rule finds something, from its fixture. */
export interface Example {
  /** With a comment line under each finding: `# ^^^^ host-pid`. */
  readonly marked: string;
  /** How the fix changes it, as the lines of a unified diff; undefined where nothing is fixed. */
  readonly difference?: string;
  /** What the rule says of it. */
  readonly messages: readonly Text[];
}

/** By rule id. */
export type Examples = Readonly<Record<string, Example>>;

export type ExplainedRule = Rule & Explanation;

/** A rule with its explanation. Throws when it has none: every rule of the index has one. */
export function explained(rule: Rule, explanations: Explanations): ExplainedRule {
  const explanation = explanations[rule.id];
  if (explanation === undefined) throw new Error(`${rule.id} has no explanation`);
  return { ...rule, ...explanation };
}
