import { nearestName } from '../config/nearestName.ts';
import type { ExplainedRule } from '../engine/explanation.ts';
import { formatVersion } from '../kubernetes/version.ts';
import { explainText } from '../report/explainRule.ts';
import { ruleUri } from '../report/homepage.ts';
import type { Language } from '../text/language.ts';
import { plain, say, textIn } from '../text/say.ts';
import { CliError } from './cliError.ts';

/** The list of rules: one line each, or all that is known as JSON. */
export function listRules(
  rules: readonly ExplainedRule[],
  format: 'text' | 'json',
  language: Language,
): string {
  if (format === 'json')
    return `${JSON.stringify(
      rules.map((rule) => jsonRule(rule, language)),
      null,
      2,
    )}\n`;
  const widest = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map((rule) =>
      [
        rule.id.padEnd(widest),
        rule.severity.padEnd(8),
        (rule.level ?? '-').padEnd(10),
        textIn(language, plain(rule.title)),
      ].join('  '),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** What one rule is about; an unknown one is a `CliError` that names the nearest. */
export function explainRule(
  rules: readonly ExplainedRule[],
  id: string,
  language: Language,
): string {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) {
    return `${textIn(language, plain(rule.title))} (${rule.id}, ${rule.severity})\n\n${explainText(rule, language)}\n\n${ruleUri(rule.id)}\n`;
  }
  const nearest = nearestName(
    id,
    rules.map((candidate) => candidate.id),
  );
  const meant = nearest === undefined ? say`See cofferdam rules.` : say`Did you mean ${nearest}?`;
  throw new CliError(say`there is no rule "${id}". ${meant}`);
}

function jsonRule(rule: ExplainedRule, language: Language): object {
  const said = (english: string): string => textIn(language, plain(english));
  return {
    id: rule.id,
    title: said(rule.title),
    severity: rule.severity,
    level: rule.level,
    control: rule.control,
    persona: rule.persona ?? 'regular',
    fix: rule.fix,
    rationale: said(rule.rationale),
    escape: said(rule.escape),
    steps: rule.steps?.map(said),
    remedy: said(rule.remedy),
    supersedes: rule.supersedes,
    references: rule.references,
    versions: rule.variants.map(({ since, name }) => ({
      since: formatVersion(since),
      name: name === undefined ? undefined : said(name),
    })),
    page: ruleUri(rule.id),
  };
}
