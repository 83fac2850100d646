import { templatesInSources } from '../../scripts/translations/templates.mjs';
import { EXPLANATIONS } from '../../rules/explanations.ts';
import { RULES } from '../../rules/index.ts';
import { explained } from '../../server/src/engine/explanation.ts';

/** Every English text: the templates that the sources say, and what rules say of themselves. */
export function textsToTranslate(): readonly string[] {
  const ofRules = RULES.flatMap((rule) => {
    const {
      title,
      rationale,
      escape,
      steps = [],
      remedy,
      variants,
    } = explained(rule, EXPLANATIONS);
    const names = variants.flatMap(({ name }) => name ?? []);
    return [title, rationale, escape, ...steps, remedy, ...names];
  });
  return [...new Set([...templatesInSources().keys(), ...ofRules])];
}

/** Whether a text says something by itself; the others are punctuation around values and names. */
export function hasWords(text: string): boolean {
  return /[A-Za-z]{2}/.test(text.replace(/\{\d+\}|`[^`]*`/g, ''));
}
