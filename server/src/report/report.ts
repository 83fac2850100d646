import type { Level, Rule } from '../engine/rule.ts';
import type { MinorVersion } from '../kubernetes/version.ts';
import type { Obstacle } from './obstacle.ts';
import type { ReportedFinding } from './reportedFindings.ts';

/** All that is known when an analysis has ended; every format is made of it. */
export interface Report {
  readonly toolVersion: string;
  readonly rules: readonly Rule[];
  readonly profile: Level;
  readonly kubernetesVersion: MinorVersion;
  /** The `file:` URI of the folder that relative URIs are relative to; ends with a slash. */
  readonly rootUri: string;
  /** In the order in which they are reported. */
  readonly files: readonly FileReport[];
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

/** What one file is reported to hold; its documents are no longer kept. */
export interface FileReport extends FileName {
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
  readonly skipped: 'template' | undefined;
}
