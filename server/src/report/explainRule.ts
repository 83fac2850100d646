import type { ExplainedRule, Reference } from '../engine/explanation.ts';
import type { Safety } from '../engine/fix.ts';
import { formatVersion } from '../kubernetes/version.ts';
import type { Language } from '../text/language.ts';
import { plain, say, textIn } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/** What a rule is about, as plain text. */
export function explainText(rule: ExplainedRule, language: Language): string {
  return sectionsOf(rule, plainReference)
    .map(({ heading, lines, isOrdered }) => {
      const number = (index: number): string => (isOrdered === true ? `${index + 1}. ` : '');
      const body = lines.map((line, index) => number(index) + textIn(language, line));
      return heading === undefined
        ? body.join('\n')
        : `${textIn(language, heading)}\n${body.map((line) => `  ${line}`).join('\n')}`;
    })
    .join('\n\n');
}

/** What a rule is about, as markdown. */
export function explainMarkdown(rule: ExplainedRule, language: Language): string {
  return sectionsOf(rule, markdownReference)
    .map((section) => {
      const body = sectionMarkdown(section, language);
      return section.heading === undefined
        ? body
        : `**${textIn(language, section.heading)}**\n\n${body}`;
    })
    .join('\n\n');
}

/** A part of what is to be known of a rule. */
export interface Section {
  readonly part: 'why' | 'escape' | 'remedy' | 'levels' | 'versions' | 'fix' | 'references';
  /** Undefined for the first. */
  readonly heading: Text | undefined;
  readonly lines: readonly Text[];
  /** True where the lines are steps, one after the other. */
  readonly isOrdered?: boolean;
}

/** The lines of a section: a paragraph, or a list. */
export function sectionMarkdown({ lines, isOrdered }: Section, language: Language): string {
  const body = lines.map((line) => textIn(language, line));
  if (body.length < 2) return body.join('');
  return body
    .map((line, index) => (isOrdered === true ? `${index + 1}. ${line}` : `- ${line}`))
    .join('\n');
}

/** Everything of a rule but its name, its example and its fix; sections without lines are left out. */
export function sectionsOf(rule: ExplainedRule, reference = markdownReference): readonly Section[] {
  const sections: readonly Section[] = [
    { part: 'why', heading: undefined, lines: [plain(rule.rationale)] },
    {
      part: 'escape',
      heading: say`How the escape goes`,
      lines: (rule.steps ?? [rule.escape]).map(plain),
      isOrdered: rule.steps !== undefined,
    },
    { part: 'remedy', heading: say`What to do`, lines: [plain(rule.remedy)] },
    { part: 'levels', heading: say`Pod Security`, lines: podSecurityLines(rule) },
    { part: 'versions', heading: say`Versions`, lines: versionLines(rule) },
    { part: 'fix', heading: say`Fix`, lines: [fixClass(rule.fix)] },
    {
      part: 'references',
      heading: say`References`,
      lines: rule.references.map((one) => plain(reference(one))),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** What a class of fixes promises. */
export function fixClass(fix: Safety | 'none'): Text {
  switch (fix) {
    case 'safe':
      return say`Safe: no working workload can notice it.`;
    case 'hardening':
      return say`Hardening: it takes privilege away, which can stop a pod that needs it.`;
    case 'choice':
      return say`Your choice: offered in the editor, never made unattended.`;
    case 'none':
      return say`None: what to write instead depends on the workload.`;
  }
}

/** Which levels of Pod Security forbid it, and by which check; nothing for rules outside it. */
function podSecurityLines({ level, control, variants }: ExplainedRule): readonly Text[] {
  if (level === undefined) return [];
  const since = variants[0]?.since ?? 0;
  const levels = level === 'baseline' ? ['baseline', 'restricted'] : ['restricted'];
  // The policy's first version is 1.0.
  const forbidden =
    since === 0
      ? say`Forbidden at ${levels}.`
      : say`Forbidden at ${levels} since Kubernetes ${formatVersion(since)}.`;
  return control === undefined ? [forbidden] : [forbidden, say`Check: ${control}.`];
}

function versionLines({ variants, level }: ExplainedRule): readonly Text[] {
  const isAlways = variants.length === 1 && (variants[0]?.since === 0 || level !== undefined);
  if (isAlways) return [];
  return variants.map(({ since, name }) => {
    if (name === undefined) {
      return since === 0
        ? say`In every version.`
        : say`From Kubernetes ${formatVersion(since)} on.`;
    }
    return since === 0
      ? say`At first: ${plain(name)}.`
      : say`From Kubernetes ${formatVersion(since)} on: ${plain(name)}.`;
  });
}

function plainReference({ name, url }: Reference): string {
  return url === undefined ? name : `${name}: ${url}`;
}

function markdownReference({ name, url }: Reference): string {
  return url === undefined ? name : `[${name}](${url})`;
}
