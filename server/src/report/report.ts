import type { ExplainedRule } from '../engine/explanation.ts';
import type { Level } from '../engine/rule.ts';
import type { MinorVersion } from '../kubernetes/version.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Note } from './notes.ts';
import type { Obstacle } from './obstacle.ts';
import type { PathsSummary } from './paths.ts';
import type { ReportedFinding } from './reportedFindings.ts';
import type { Summary } from './summary.ts';
import type { Language } from '../text/language.ts';

/**
 * Writes a report while files are still read: `head`, what each file adds, `tail`. Between those of
 * two files that add something stands the separator.
 */
export interface ReportFormat {
  head(): string;
  /** Empty when the format has nothing to say of the file, or of a part of it, here. */
  file(file: FileReport): string;
  readonly separator: string;
  /** `isEmpty` when no file added anything. */
  tail(outcome: ReportOutcome, isEmpty: boolean): string;
}

/** What is known before the first file is read. */
export interface ReportContext {
  readonly toolVersion: string;
  readonly rules: readonly ExplainedRule[];
  readonly language: Language;
  readonly profile: Level;
  readonly kubernetesVersion: MinorVersion;
  /** The `file:` URI of the folder that relative URIs are relative to; ends with a slash. */
  readonly rootUri: string;
}

/** What is known when the last file has been reported. */
export interface ReportOutcome {
  readonly summary: Summary;
  /** The workloads that lead to the node, for readers. */
  readonly paths: PathsSummary;
  readonly notes: readonly Note[];
  /** What could not be analysed: paths, files, manifests, and rules that failed. */
  readonly obstacles: readonly Obstacle[];
  readonly exitCode: number;
}

export interface FileName {
  /** As shown to the user. */
  readonly name: string;
  /** Relative to the root, percent-encoded, with forward slashes; else an absolute `file:` URI. */
  readonly uri: string;
}

/** What a file, or some documents of it, are reported to hold. */
export interface FileReport extends FileName {
  readonly text: string;
  /** Of the text; made when they are asked for. */
  readonly lines: () => LineIndex;
  readonly findings: readonly ReportedFinding[];
  readonly skipped: 'template' | undefined;
}
