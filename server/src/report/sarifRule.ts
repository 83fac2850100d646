import type { ReportingDescriptor } from 'sarif';
import { gradeOf } from '../engine/finding.ts';
import type { ExplainedRule } from '../engine/explanation.ts';
import type { Severity } from '../engine/rule.ts';
import { ruleUri } from './homepage.ts';
import type { Language } from '../text/language.ts';
import { plain, textIn } from '../text/say.ts';
import { explainMarkdown, explainText } from './explainRule.ts';

/** A rule as SARIF's `reportingDescriptor`, with the properties that GitHub code scanning reads. */
export function ruleDescriptor(rule: ExplainedRule, language: Language): ReportingDescriptor {
  const grade = gradeOf(rule.severity);
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: textIn(language, plain(rule.title)) },
    fullDescription: { text: textIn(language, plain(rule.rationale)) },
    help: { text: explainText(rule, language), markdown: explainMarkdown(rule, language) },
    helpUri: ruleUri(rule.id),
    defaultConfiguration: { level: grade === 'info' || grade === 'hint' ? 'note' : grade },
    properties: {
      tags: tagsOf(rule),
      precision: 'very-high',
      'problem.severity': grade === 'info' || grade === 'hint' ? 'recommendation' : grade,
      'security-severity': SCORES[rule.severity],
      ...(rule.level && { pss: rule.level }),
      ...(rule.control && { control: rule.control }),
    },
  };
}

// GitHub shows above 9.0 as critical, from 7.0 high, from 4.0 medium, the rest low.
const SCORES: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '1.0',
};

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function tagsOf({ level, references }: ExplainedRule): string[] {
  const mitre = references.flatMap(
    ({ name }) => /^MITRE .*\b(T\d{4}(?:\.\d+)?)\b/.exec(name)?.[1] ?? [],
  );
  const pods = level === undefined ? [] : [`pod-security-${level}`];
  return ['security', 'kubernetes', ...pods, ...mitre.map((technique) => `mitre/${technique}`)];
}
