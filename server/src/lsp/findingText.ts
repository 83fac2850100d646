import type { Finding } from '../engine/finding.ts';
import type { ExplainedRule } from '../engine/explanation.ts';
import type { Fix, Safety } from '../engine/fix.ts';
import { formatVersion } from '../kubernetes/version.ts';
import { plain, say, textIn } from '../text/say.ts';
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
  const said = (text: Text): string => textIn(language, text);
  // Behind its colon a space: markdown ends bold text at `：**` nowhere else.
  const labelled = ({ label, text }: Labelled): string =>
    `**${said(label)}** ${markdown(said(text))}`;
  return [
    `**${markdown(said(plain(rule.title)))}** · \`${rule.id}\``,
    ...(withMessage ? [escapeMarkdown(said(finding.message))] : []),
    ...levelOf(finding, rule).map(said),
    ...labelledTexts(rule).map(labelled),
    ...fixesOf(finding, `**${said(FIXES)}**\n`, said, escapeMarkdown),
  ].join('\n\n');
}

/** The same in plain text. */
export function findingPlainText(
  finding: Finding,
  rule: ExplainedRule,
  language: Language,
): string {
  const said = (text: Text): string => textIn(language, text);
  return [
    `${said(plain(rule.title))} (${rule.id})`,
    said(finding.message),
    ...levelOf(finding, rule).map(said),
    ...labelledTexts(rule).map(({ label, text }) => `${said(label)} ${said(text)}`),
    ...fixesOf(finding, said(FIXES), said, (text) => text),
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

interface Labelled {
  readonly label: Text;
  readonly text: Text;
}

function labelledTexts({ rationale, escape, remedy }: ExplainedRule): readonly Labelled[] {
  return [
    { label: say`Why it matters:`, text: plain(rationale) },
    { label: say`How the escape goes:`, text: plain(escape) },
    { label: say`What to do:`, text: plain(remedy) },
  ];
}

const FIXES = say`Fixes:`;

/** A code action has no room for what may stop working, so it is said here. */
function fixesOf(
  { fixes }: Finding,
  heading: string,
  said: (text: Text) => string,
  escaped: (text: string) => string,
): readonly string[] {
  if (fixes.length === 0) return [];
  const shown = ({ title, safety, why }: Fix): Text => {
    const name = escaped(said(title));
    return why === undefined
      ? say`${name} (${SAFETIES[safety]})`
      : say`${name} (${SAFETIES[safety]}): ${escaped(said(why))}`;
  };
  return [[heading, ...fixes.map((fix) => `- ${said(shown(fix))}`)].join('\n')];
}

const SAFETIES: Readonly<Record<Safety, Text>> = {
  safe: say`safe`,
  hardening: say`hardening`,
  choice: say`choice`,
};

function levelOf({ level }: Finding, { variants }: ExplainedRule): readonly Text[] {
  if (level === undefined) return [];
  const since = Math.min(...variants.map((variant) => variant.since));
  const levels = level === 'baseline' ? ['baseline', 'restricted'] : ['restricted'];
  // The policy's first version is 1.0.
  return since > 0
    ? [say`Pod Security forbids it at ${levels} since Kubernetes ${formatVersion(since)}.`]
    : [say`Pod Security forbids it at ${levels} in every version.`];
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
