import { EXPLANATIONS } from '../../rules/explanations.ts';
import { RULES } from '../../rules/index.ts';
import { explained } from '../../server/src/engine/explanation.ts';

/** Every rule with its explanation. */
export const EXPLAINED_RULES = RULES.map((rule) => explained(rule, EXPLANATIONS));
