import type { Example, ExplainedRule } from '../engine/explanation.ts';
import type { Language } from '../text/language.ts';
import { plain, say, textIn } from '../text/say.ts';
import type { Text } from '../text/say.ts';
import { fixClass, sectionMarkdown, sectionsOf } from './explainRule.ts';

/** The page of a rule, in markdown. */
export function rulePage(
  rule: ExplainedRule,
  example: Example | undefined,
  language: Language,
): string {
  const said = (text: Text): string => textIn(language, text);
  const parts = sectionsOf(rule).flatMap((section) => {
    if (section.part === 'fix' || section.part === 'references') return [];
    const body = sectionMarkdown(section, language);
    return section.heading === undefined ? [body] : [`## ${said(section.heading)}`, body];
  });
  const references = sectionsOf(rule).filter(({ part }) => part === 'references');
  const off = `"cofferdam.severity": { "${rule.id}": "off" }`;
  return [
    `# ${said(plain(rule.title))}`,
    factsOf(rule).map(said).join(' · '),
    ...parts,
    ...exampleParts(rule, example, said),
    `## ${said(say`Switch it off`)}`,
    said(say`In the editor’s settings: ${`\`${off}\``}; with ${'`"hint"`'} it stays, quietly.`),
    ...references.flatMap((section) => [
      `## ${said(section.heading ?? say`References`)}`,
      sectionMarkdown(section, language),
    ]),
  ].join('\n\n');
}

function factsOf({ id, severity, level, control, persona, fix }: ExplainedRule): readonly Text[] {
  return [
    plain(`\`${id}\``),
    say`severity: ${severity}`,
    ...(level === undefined || control === undefined
      ? [say`not a control of Pod Security`]
      : [say`forbidden by Pod Security ${level}, control ${`\`${control}\``}`]),
    ...(persona === undefined ? [] : [say`for the persona ${`\`${persona}\``}`]),
    say`fix: ${fix}`,
  ];
}

function exampleParts(
  { fix }: ExplainedRule,
  example: Example | undefined,
  said: (text: Text) => string,
): readonly string[] {
  if (example === undefined) return [];
  const { marked, difference, messages } = example;
  const repaired =
    fix === 'none' || difference === undefined
      ? []
      : [`## ${said(say`The fix`)}`, said(fixClass(fix)), block('diff', difference)];
  return [
    `## ${said(say`Example`)}`,
    block('yaml', marked),
    messages.map((message) => `> ${said(message)}`).join('\n>\n'),
    ...repaired,
  ];
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
