import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver';
import { GRADES } from '../engine/finding.ts';
import type { Grade } from '../engine/finding.ts';
import { SOURCE } from './diagnostics.ts';
import type { OpenFile } from './openFiles.ts';

const NAMES: Readonly<Record<Grade, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
  hint: ['hint', 'hints'],
};

/**
 * On the first line: how many findings there are behind those that the editor is given, and how grave
 * they are. Nothing when it is given all.
 */
export function moreFindings({ found, document }: OpenFile, shown: number): readonly Diagnostic[] {
  const grades = found.parts.flatMap(({ analysis: { problems, findings } }): readonly Grade[] => [
    ...problems.map(() => 'error' as const),
    ...findings.map(({ grade }) => grade),
  ]);
  const left = grades.slice(shown);
  if (left.length === 0) return [];
  const parts = GRADES.flatMap((grade) => {
    const count = left.filter((other) => other === grade).length;
    return count === 0 ? [] : [`${count} ${NAMES[grade][count === 1 ? 0 : 1]}`];
  });
  const many = `${left.length} more ${left.length === 1 ? 'finding' : 'findings'}`;
  return [
    {
      range: {
        start: { line: 0, character: 0 },
        end: document.positionAt(document.offsetAt({ line: 0, character: Infinity })),
      },
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      code: 'more-findings',
      message: `${many}: ${parts.join(', ')}. The first ${shown} are marked; the command line reports all.`,
    },
  ];
}
