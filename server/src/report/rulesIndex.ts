import type { ExplainedRule } from '../engine/explanation.ts';
import type { Language } from '../text/language.ts';
import { plain, say, textIn } from '../text/say.ts';

/** A rule and the folder of its page. */
export interface RuleInFamily {
  readonly family: string;
  readonly rule: ExplainedRule;
}

/** Frameworks whose ids a reader may come with, by what the names of their references begin with. */
const FRAMEWORKS = ['CIS', 'NSA/CISA', 'MITRE ATT&CK', 'Microsoft', 'OWASP', 'CVE-'];

/** The list of all rules by family, by level of Pod Security and by the ids of frameworks, in markdown. */
export function rulesIndex(rules: readonly RuleInFamily[], language: Language): string {
  const said = (english: string): string => textIn(language, plain(english));
  const link = ({ family, rule: { id } }: RuleInFamily): string =>
    `[${id}](${family}/${id}${language.id === 'en' ? '' : `.${language.id}`}.md)`;
  const families = [...new Set(rules.map(({ family }) => family))];
  const tables = families.map((family) => {
    const rows = rules.filter((one) => one.family === family);
    return [
      `### ${family}`,
      table(
        [say`rule`, say`what it finds`, say`severity`, say`level`, say`persona`, say`fix`].map(
          (heading) => textIn(language, heading),
        ),
        rows.map((one) => [
          link(one),
          said(one.rule.title),
          one.rule.severity,
          one.rule.level ?? '',
          one.rule.persona ?? '',
          one.rule.fix,
        ]),
      ),
    ].join('\n\n');
  });
  const levels = (['baseline', 'restricted'] as const).map((level) => {
    const links = rules.filter(({ rule }) => rule.level === level).map(link);
    return `- ${level}: ${links.join(', ')}`;
  });
  return [
    `# ${textIn(language, say`Rules`)}`,
    textIn(language, say`${rules.length} rules.`),
    `## ${textIn(language, say`By family`)}`,
    ...tables,
    `## ${textIn(language, say`By level of Pod Security`)}`,
    levels.join('\n'),
    `## ${textIn(language, say`By the ids of frameworks`)}`,
    table([textIn(language, say`id`), textIn(language, say`rules`)], idRows(rules, link)),
  ].join('\n\n');
}

function idRows(
  rules: readonly RuleInFamily[],
  link: (rule: RuleInFamily) => string,
): readonly (readonly string[])[] {
  const linksOf = new Map<string, string[]>();
  for (const one of rules) {
    for (const { name } of one.rule.references) {
      if (!FRAMEWORKS.some((framework) => name.startsWith(framework))) continue;
      linksOf.set(name, [...(linksOf.get(name) ?? []), link(one)]);
    }
  }
  const collator = new Intl.Collator('en', { numeric: true });
  return [...linksOf]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([name, links]) => [name, links.join(', ')]);
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
