import { nearestName } from '../config/nearestName.ts';
import type { ExplainedRule } from '../engine/explanation.ts';
import { formatVersion } from '../kubernetes/version.ts';
import { explainText } from '../report/explainRule.ts';
import { ruleUri } from '../report/homepage.ts';
import { CliError } from './cliError.ts';

/** The list of rules: one line each, or all that is known as JSON. */
export function listRules(rules: readonly ExplainedRule[], format: 'text' | 'json'): string {
  if (format === 'json') return `${JSON.stringify(rules.map(jsonRule), null, 2)}\n`;
  const widest = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map((rule) =>
      [
        rule.id.padEnd(widest),
        rule.severity.padEnd(8),
        (rule.level ?? '-').padEnd(10),
        rule.title,
      ].join('  '),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** What one rule is about; an unknown one is a `CliError` that names the nearest. */
export function explainRule(rules: readonly ExplainedRule[], id: string): string {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) {
    return `${rule.title} (${rule.id}, ${rule.severity})\n\n${explainText(rule)}\n\n${ruleUri(rule.id)}\n`;
  }
  const nearest = nearestName(
    id,
    rules.map((candidate) => candidate.id),
  );
  const meant = nearest === undefined ? 'See cofferdam rules.' : `Did you mean ${nearest}?`;
  throw new CliError(`there is no rule "${id}". ${meant}`);
}

function jsonRule(rule: ExplainedRule): object {
  return {
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    level: rule.level,
    control: rule.control,
    fix: rule.fix,
    rationale: rule.rationale,
    escape: rule.escape,
    remedy: rule.remedy,
    supersedes: rule.supersedes,
    references: rule.references,
    versions: rule.variants.map(({ since, name }) => ({ since: formatVersion(since), name })),
    page: ruleUri(rule.id),
  };
}
