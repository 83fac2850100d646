import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver';
import { GRADES } from '../engine/finding.ts';
import type { Grade } from '../engine/finding.ts';
import { gradeCount } from '../report/gradeCount.ts';
import { withCommas } from '../text/joined.ts';
import { say, textIn } from '../text/say.ts';
import type { Text } from '../text/say.ts';
import type { ClientSupport } from './clientSupport.ts';
import { SOURCE } from './diagnostics.ts';
import type { OpenFile } from './openFiles.ts';

/**
 * On the first line: how many findings there are behind those that the editor is given, and how grave
 * they are. Nothing when it is given all.
 */
export function moreFindings(
  { found, document }: OpenFile,
  shown: number,
  { language }: Pick<ClientSupport, 'language'>,
): readonly Diagnostic[] {
  const grades = found.parts.flatMap(({ analysis: { problems, findings } }): readonly Grade[] => [
    ...problems.map(() => 'error' as const),
    ...findings.map(({ grade }) => grade),
  ]);
  const left = grades.slice(shown);
  if (left.length === 0) return [];
  return [
    {
      range: {
        start: { line: 0, character: 0 },
        end: document.positionAt(document.offsetAt({ line: 0, character: Infinity })),
      },
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      code: 'more-findings',
      message: textIn(language, messageOf(left, shown)),
    },
  ];
}

function messageOf(left: readonly Grade[], shown: number): Text {
  const counts = GRADES.flatMap((grade) => {
    const count = left.filter((other) => other === grade).length;
    return count === 0 ? [] : [grade === 'info' ? noteCount(count) : gradeCount(grade, count)];
  });
  const parts = withCommas(counts);
  return left.length === 1
    ? say`1 more finding: ${parts}. The first ${shown} are marked; the command line reports all.`
    : say`${left.length} more findings: ${parts}. The first ${shown} are marked; the command line reports all.`;
}

function noteCount(count: number): Text {
  return count === 1 ? say`1 note` : say`${count} notes`;
}
