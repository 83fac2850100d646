import type { Text } from '../text/say.ts';
import type { FieldPath } from '../yaml/fieldPath.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './fix.ts';
import type { Control, Gathers, Level, Severity } from './rule.ts';

/** How loudly a finding is shown: critical and high are errors, medium warnings, low info, info hints. */
export type Grade = 'error' | 'warning' | 'info' | 'hint';

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly grade: Grade;
  /** The lowest Pod Security level that forbids it, with the reference's check id of that level. */
  readonly level: Level | undefined;
  readonly control: Control | undefined;
  readonly message: Text;
  /** One key or one scalar, on one line; offsets from the file's start. */
  readonly at: Span;
  readonly missing: boolean;
  readonly related: readonly Related[];
  /** What it says as well: see `presented`. */
  readonly gathers: Gathers<Span> | undefined;
  /** True when its rule is about a path to the node. */
  readonly isPath: boolean;
  readonly subject: Subject;
  /** Empty in a document that cannot be read to its end. */
  readonly fixes: readonly Fix[];
  /** Index of the document in its file, counting from 0. */
  readonly document: number;
}

export interface Related {
  readonly message: Text;
  readonly at: Span;
}

export interface Subject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  /** The container's name, when the finding is about one. */
  readonly container: string | undefined;
  /** Where the object stands in its document. */
  readonly path: FieldPath;
}

export const GRADES: readonly Grade[] = ['error', 'warning', 'info', 'hint'];

export function gradeOf(severity: Severity): Grade {
  switch (severity) {
    case 'critical':
    case 'high':
      return 'error';
    case 'medium':
      return 'warning';
    case 'low':
      return 'info';
    case 'info':
      return 'hint';
  }
}
