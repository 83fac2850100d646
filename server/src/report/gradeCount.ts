import type { Grade } from '../engine/finding.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/** How many findings there are of a grade: `1 error`, `3 warnings`. */
export function gradeCount(grade: Exclude<Grade, 'info'>, count: number): Text {
  switch (grade) {
    case 'error':
      return count === 1 ? say`1 error` : say`${count} errors`;
    case 'warning':
      return count === 1 ? say`1 warning` : say`${count} warnings`;
    case 'hint':
      return count === 1 ? say`1 hint` : say`${count} hints`;
  }
}
