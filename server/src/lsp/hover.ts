import type { Hover } from 'vscode-languageserver';
import { explained } from '../engine/explanation.ts';
import type { Explanations } from '../engine/explanation.ts';
import type { Finding } from '../engine/finding.ts';
import type { Span } from '../text/span.ts';
import type { SyntaxNode, SyntaxPair } from '../yaml/syntax.ts';
import type { ClientSupport } from './clientSupport.ts';
import { rangeOf } from './diagnostics.ts';
import type { OpenFile } from './openFiles.ts';
import { documentAt, holds } from './podAt.ts';
import { pathsAt } from './pathsAt.ts';
import { findingMarkdown, findingPlainText, pathsList } from './findingText.ts';
import { textIn } from '../text/say.ts';

/** What there is to know of the findings at an offset, or of those on the value of the key there. */
export function hoverAt(
  file: OpenFile,
  offset: number,
  support: ClientSupport,
  explanations: Explanations,
): Hover | null {
  const value = valueOfKeyAt(file, offset);
  const findings = file.analysis.findings.filter(
    ({ at }) => holds(at, offset) || (value !== undefined && at.start === value.start),
  );
  const paths = pathsAt(file, offset);
  const range = findings[0]?.at ?? paths?.at;
  if (range === undefined) return null;
  const text = findings.map((finding) => describe(finding, file, offset, support, explanations));
  if (paths !== undefined) text.unshift(pathsList(paths.messages, support));
  return {
    contents: support.markdownHover
      ? { kind: 'markdown', value: text.join('\n\n---\n\n') }
      : { kind: 'plaintext', value: text.join('\n\n') },
    range: rangeOf(range, file),
  };
}

function describe(
  finding: Finding,
  file: OpenFile,
  offset: number,
  support: ClientSupport,
  explanations: Explanations,
): string {
  const known = file.options.rules.find(({ id }) => id === finding.ruleId);
  if (known === undefined) return textIn(support.language, finding.message);
  const rule = explained(known, explanations);
  if (!support.markdownHover) return findingPlainText(finding, rule, support.language);
  // VS Code puts the messages of the diagnostics at the place above the hover.
  const isShown = support.ownCommands && holds(finding.at, offset);
  return findingMarkdown(finding, rule, !isShown, support.language);
}

function valueOfKeyAt(file: OpenFile, offset: number): Span | undefined {
  let node: SyntaxNode | undefined = documentAt(file, offset)?.document.syntax;
  while (node !== undefined) {
    const children: readonly (SyntaxPair | { value: SyntaxNode })[] =
      node.kind === 'mapping' ? node.pairs : node.kind === 'sequence' ? node.items : [];
    for (const child of children) {
      if ('key' in child && holds(child.key.span, offset)) return child.value.span;
    }
    node = children.find(({ value }) => holds(value.span, offset))?.value;
  }
  return undefined;
}
