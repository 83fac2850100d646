import type { Rule } from './rule.ts';

/** Gives a rule its type; what it finds is code in its variants. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
