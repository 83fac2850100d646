import { gradeOf } from '../../server/src/engine/finding.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import type { ExplainedRule } from '../../server/src/engine/explanation.ts';
import { linesOf } from '../../server/src/report/linesOf.ts';
import { notesOf } from '../../server/src/report/notes.ts';
import { NO_PATHS, pathsIn, pathsOfBoth } from '../../server/src/report/paths.ts';
import type {
  FileReport,
  ReportContext,
  ReportFormat,
  ReportOutcome,
} from '../../server/src/report/report.ts';
import { findingsReporter } from '../../server/src/report/reportedFindings.ts';
import type { EditsOfFix } from '../../server/src/report/reportedFindings.ts';
import { NOTHING_FOUND, sumOf, summaryOf } from '../../server/src/report/summary.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';
import { ENGLISH } from '../../server/src/text/language.ts';
import { say } from '../../server/src/text/say.ts';

const SAMPLE_RULE: ExplainedRule = {
  id: 'host-pid',
  title: 'Host process namespace',
  severity: 'high',
  level: 'baseline',
  control: 'hostNamespaces',
  rationale: 'The pod sees every process of the node.',
  escape: 'Read another process through /proc.',
  remedy: 'Remove `hostPID`.',
  references: [{ name: 'MITRE T1611', url: 'https://attack.mitre.org/techniques/T1611/' }],
  fix: 'hardening',
  variants: [{ since: 0 }],
};

/** A finding of the sample rule on the first occurrence of `marked`. */
export function sampleFinding(
  text: string,
  marked: string,
  changes: Partial<Finding> = {},
): Finding {
  const start = text.indexOf(marked);
  return {
    ruleId: SAMPLE_RULE.id,
    severity: SAMPLE_RULE.severity,
    grade: gradeOf(SAMPLE_RULE.severity),
    level: 'baseline',
    control: 'hostNamespaces',
    message: say`Pod "web" shares the node’s processes. Remove hostPID.`,
    at: { start, end: start + marked.length },
    missing: false,
    related: [],
    gathers: undefined,
    isPath: false,
    subject: {
      apiVersion: 'v1',
      kind: 'Pod',
      namespace: undefined,
      name: 'web',
      container: undefined,
      path: [],
    },
    fixes: [],
    document: 0,
    ...changes,
  };
}

export function sampleFile(
  name: string,
  text: string,
  findings: readonly Finding[],
  editsOfFix?: EditsOfFix,
): FileReport {
  const [document] = readDocuments(text);
  const lines = linesOf(text);
  const reported =
    document === undefined ? [] : findingsReporter(lines)({ document, findings }, editsOfFix);
  return { name, uri: encodeURI(name), text, lines, findings: reported, skipped: undefined };
}

export const SAMPLE_CONTEXT: ReportContext = {
  language: ENGLISH,
  toolVersion: '1.2.3',
  rules: [SAMPLE_RULE],
  profile: 'restricted',
  kubernetesVersion: 37,
  rootUri: 'file:///project/',
};

/** The whole report, as the command line writes it. */
export function written(
  format: ReportFormat,
  files: readonly FileReport[],
  { obstacles = [], exitCode = 0 }: Partial<Pick<ReportOutcome, 'obstacles' | 'exitCode'>> = {},
): string {
  const parts = files.map((file) => format.file(file)).filter((part) => part !== '');
  const outcome: ReportOutcome = {
    summary: files
      .map((file) => summaryOf(file, { files: 1, problems: 0 }))
      .reduce(sumOf, { ...NOTHING_FOUND, problems: obstacles.length }),
    paths: files.map(pathsIn).reduce(pathsOfBoth, NO_PATHS),
    notes: files.flatMap(notesOf),
    obstacles,
    exitCode,
  };
  return [
    format.head(),
    parts.join(format.separator),
    format.tail(outcome, parts.length === 0),
  ].join('');
}
