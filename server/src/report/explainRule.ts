import type { ExplainedRule, Reference } from '../engine/explanation.ts';
import { formatVersion } from '../kubernetes/version.ts';

/** What a rule is about, as plain text. */
export function explainText(rule: ExplainedRule): string {
  return sectionsOf(rule)
    .map(({ heading, lines }) =>
      heading === '' ? lines.join('\n') : `${heading}\n${indented(lines)}`,
    )
    .join('\n\n');
}

/** What a rule is about, as markdown. */
export function explainMarkdown(rule: ExplainedRule): string {
  return sectionsOf(rule, markdownReference)
    .map(({ heading, lines }) => {
      const body = lines.length > 1 ? lines.map((line) => `- ${line}`).join('\n') : lines.join('');
      return heading === '' ? body : `**${heading}**\n\n${body}`;
    })
    .join('\n\n');
}

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

function sectionsOf(rule: ExplainedRule, reference = plainReference): readonly Section[] {
  const sections = [
    { heading: '', lines: [rule.rationale] },
    { heading: 'How the escape goes', lines: [rule.escape] },
    { heading: 'What to do', lines: [rule.remedy] },
    { heading: 'Pod Security', lines: podSecurityLines(rule) },
    { heading: 'Fix', lines: [FIXES[rule.fix]] },
    { heading: 'References', lines: rule.references.map(reference) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

const FIXES: Readonly<Record<ExplainedRule['fix'], string>> = {
  safe: 'Safe: no working workload can notice it.',
  hardening: 'Hardening: it takes privilege away, which can stop a pod that needs it.',
  choice: 'Your choice: offered in the editor, never made unattended.',
  none: 'None: what to write instead depends on the workload.',
};

function podSecurityLines({ level, control, variants }: ExplainedRule): readonly string[] {
  if (level === undefined) return [];
  const levels = level === 'baseline' ? 'baseline and restricted' : 'restricted';
  const check = control === undefined ? '' : `, check ${control}`;
  const [first] = variants;
  // The policy's first version is 1.0.
  const since =
    first === undefined || first.since === 0
      ? ''
      : ` since Kubernetes ${formatVersion(first.since)}`;
  const changes = variants.flatMap(({ since: start, name }) =>
    name === undefined
      ? []
      : [`${start === 0 ? 'At first' : `From Kubernetes ${formatVersion(start)}`}: ${name}.`],
  );
  return [`Forbidden at ${levels}${since}${check}.`, ...changes];
}

function plainReference({ name, url }: Reference): string {
  return url === undefined ? name : `${name}: ${url}`;
}

function markdownReference({ name, url }: Reference): string {
  return url === undefined ? name : `[${name}](${url})`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
