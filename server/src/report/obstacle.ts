import type { Analysis } from '../engine/analyze.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import { regionOf } from './region.ts';
import type { Region } from './region.ts';
import type { FileName } from './report.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/** Something that could not be analysed, or not wholly; with any of them the exit code is 2. */
export interface Obstacle {
  readonly code: 'unreadable-path' | 'file-too-large' | 'unreadable-manifest' | 'rule-failure';
  readonly file: FileName;
  readonly region: Region | undefined;
  /** What is wrong and what to do. */
  readonly message: Text;
}

/** What stood in the way inside a file: manifests that cannot be read, rules that failed. */
export function obstaclesOf(
  file: FileName,
  { problems, failures }: Pick<Analysis, 'problems' | 'failures'>,
  lines: () => LineIndex,
): readonly Obstacle[] {
  return [
    ...problems.map(({ span, message }): Obstacle => {
      return { code: 'unreadable-manifest', file, region: regionOf(span, lines()), message };
    }),
    ...failures.map(({ ruleId, error }): Obstacle => {
      const message = say`Rule ${ruleId} failed, so its findings are missing: ${String(error)}. Please report this.`;
      return { code: 'rule-failure', file, region: undefined, message };
    }),
  ];
}
