import type { Finding } from '../engine/finding.ts';
import type { ExplainedRule } from '../engine/explanation.ts';
import { formatVersion } from '../kubernetes/version.ts';
import { say, textIn } from '../text/say.ts';
import type { ClientSupport } from './clientSupport.ts';
import type { Language } from '../text/language.ts';
import type { Text } from '../text/say.ts';

/** What a hover says of a finding, in markdown; without its message where the editor shows that too. */
export function findingMarkdown(
  finding: Finding,
  rule: ExplainedRule,
  withMessage: boolean,
  language: Language,
): string {
  return [
    `**${markdown(rule.title)}** · \`${rule.id}\``,
    ...(withMessage ? [escapeMarkdown(textIn(language, finding.message))] : []),
    ...levelOf(finding, rule),
    `**Why it matters:** ${markdown(rule.rationale)}`,
    `**How the escape goes:** ${markdown(rule.escape)}`,
    `**What to do:** ${markdown(rule.remedy)}`,
    ...fixesOf(finding, '**Fixes:**\n', (text) => escapeMarkdown(textIn(language, text))),
  ].join('\n\n');
}

/** The same in plain text. */
export function findingPlainText(
  finding: Finding,
  rule: ExplainedRule,
  language: Language,
): string {
  return [
    `${rule.title} (${rule.id})`,
    textIn(language, finding.message),
    ...levelOf(finding, rule),
    `Why it matters: ${rule.rationale}`,
    `How the escape goes: ${rule.escape}`,
    `What to do: ${rule.remedy}`,
    ...fixesOf(finding, 'Fixes:', (text) => textIn(language, text)),
  ].join('\n\n');
}

/** What a hover says of a workload: its paths to the node, a sentence each. */
export function pathsList(
  messages: readonly Text[],
  { markdownHover, language }: Pick<ClientSupport, 'markdownHover' | 'language'>,
): string {
  const heading = textIn(language, say`Paths to the node:`);
  const sentences = messages.map((message) => textIn(language, message));
  return markdownHover
    ? [`**${heading}**\n`, ...sentences.map((text) => `- ${escapeMarkdown(text)}`)].join('\n')
    : [heading, ...sentences.map((text) => `- ${text}`)].join('\n');
}

/** A code action has no room for what may stop working, so it is said here. */
function fixesOf(
  { fixes }: Finding,
  heading: string,
  shown: (text: Text) => string,
): readonly string[] {
  if (fixes.length === 0) return [];
  const items = fixes.map(({ title, safety, why }) => {
    const reason = why === undefined ? '' : `: ${shown(why)}`;
    return `- ${shown(title)} (${safety})${reason}`;
  });
  return [[heading, ...items].join('\n')];
}

function levelOf({ level }: Finding, { variants }: ExplainedRule): readonly string[] {
  if (level === undefined) return [];
  const since = Math.min(...variants.map((variant) => variant.since));
  // The policy's first version is 1.0.
  const from = since > 0 ? ` since Kubernetes ${formatVersion(since)}` : ' in every version';
  const levels = level === 'baseline' ? 'baseline and restricted' : 'restricted';
  return [`Pod Security forbids it at ${levels}${from}.`];
}

/** The rules' own texts: code spans stay, all else is literal. */
function markdown(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : `\`${part}\``))
    .join('');
}

/** Text with names from a manifest in it: nothing may become a link, an image or HTML. */
function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&')
      // A bare address would become a link.
      .replace(/:\/\//g, '\\://')
      .replace(/www\./gi, 'www\\.')
  );
}
