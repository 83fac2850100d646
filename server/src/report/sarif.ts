import type {
  Invocation,
  Log,
  Notification,
  PhysicalLocation,
  Region as SarifRegion,
  Result,
} from 'sarif';
import type { Grade } from '../engine/finding.ts';
import { HOMEPAGE } from './homepage.ts';
import { aroundItems, jsonItems, lineBreak } from './jsonItems.ts';
import type { Note } from './notes.ts';
import type { Obstacle } from './obstacle.ts';
import type { Region } from './region.ts';
import type { FileName, ReportContext, ReportFormat, ReportOutcome } from './report.ts';
import type { ReportedFinding, ReportedFix } from './reportedFindings.ts';
import { ruleDescriptor } from './sarifRule.ts';
import { textIn } from '../text/say.ts';
import type { Language } from '../text/language.ts';

const ROOT = '%SRCROOT%';

/** The report as SARIF 2.1.0 (OASIS, 27 March 2020). */
export function sarifFormat(context: ReportContext): ReportFormat {
  const ruleIndexes = new Map(context.rules.map(({ id }, index) => [id, index]));
  const around = (outcome?: ReportOutcome) => aroundItems(log(context, outcome), 'results');
  return {
    head: () => around()[0],
    file: (file) =>
      jsonItems(
        file.findings.map((finding) => resultOf(file, finding, ruleIndexes, context.language)),
        4,
      ),
    separator: ',',
    tail: (outcome, isEmpty) => `${isEmpty ? '' : lineBreak(3)}${around(outcome)[1]}\n`,
  };
}

/** Without its results; what stands before them does not depend on the outcome. */
function log(context: ReportContext, outcome: ReportOutcome | undefined): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Cofferdam',
            version: context.toolVersion,
            semanticVersion: context.toolVersion,
            informationUri: HOMEPAGE,
            rules: context.rules.map((rule) => ruleDescriptor(rule, context.language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [ROOT]: { uri: context.rootUri } },
        results: [],
        ...(outcome && { invocations: [invocationOf(outcome, context.language)] }),
      },
    ],
  };
}

function invocationOf(
  { summary, obstacles, notes, exitCode }: ReportOutcome,
  language: Language,
): Invocation {
  return {
    executionSuccessful: summary.files > 0 || obstacles.length === 0,
    exitCode,
    toolExecutionNotifications: [
      ...obstacles.map((obstacle) => obstacleNotification(obstacle, language)),
      ...notes.map((note) => noteNotification(note, language)),
    ],
  };
}

const LEVELS: Readonly<Record<Grade, Result.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

function resultOf(
  file: FileName,
  { finding, region, related, field, fingerprint, fix }: ReportedFinding,
  ruleIndexes: ReadonlyMap<string, number>,
  language: Language,
): Result {
  const { apiVersion, kind, namespace, name, container } = finding.subject;
  return {
    ruleId: finding.ruleId,
    ruleIndex: ruleIndexes.get(finding.ruleId) ?? -1,
    level: LEVELS[finding.grade],
    message: { text: textIn(language, finding.message) },
    locations: [
      {
        physicalLocation: physicalLocation(file, region),
        ...(field !== '' && {
          logicalLocations: [{ fullyQualifiedName: field, kind: 'member' }],
        }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ message, region: at }, index) => ({
        id: index + 1,
        message: { text: textIn(language, message) },
        physicalLocation: physicalLocation(file, at),
      })),
    }),
    partialFingerprints: { 'cofferdam/v1': fingerprint },
    ...(fix && fix !== 'left-out' && { fixes: [fixOf(file, fix, language)] }),
    properties: {
      ...(finding.level && { pss: finding.level }),
      ...(finding.control && { control: finding.control }),
      resource: { apiVersion, kind, ...(namespace && { namespace }), ...(name && { name }) },
      ...(container && { container }),
    },
  };
}

function fixOf(
  file: FileName,
  { fix, edits }: ReportedFix,
  language: Language,
): NonNullable<Result['fixes']>[number] {
  const title = textIn(language, fix.title);
  return {
    description: { text: fix.why === undefined ? title : `${title}. ${textIn(language, fix.why)}` },
    artifactChanges: [
      {
        artifactLocation: artifactLocation(file),
        replacements: edits.map(({ edit, region }) => ({
          deletedRegion: sarifRegion(region),
          insertedContent: { text: edit.newText },
        })),
      },
    ],
    properties: { safety: fix.safety },
  };
}

function obstacleNotification(
  { code, file, region, message }: Obstacle,
  language: Language,
): Notification {
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text: textIn(language, message) },
    locations: [{ physicalLocation: physicalLocation(file, region) }],
  };
}

function noteNotification({ code, file, message }: Note, language: Language): Notification {
  return {
    descriptor: { id: code },
    level: 'note',
    message: { text: textIn(language, message) },
    locations: [{ physicalLocation: physicalLocation(file, undefined) }],
  };
}

function physicalLocation(file: FileName, region: Region | undefined): PhysicalLocation {
  return {
    artifactLocation: artifactLocation(file),
    ...(region && { region: sarifRegion(region) }),
  };
}

function artifactLocation({ uri }: FileName): { uri: string; uriBaseId?: string } {
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT };
}

function sarifRegion({ startLine, startColumn, endLine, endColumn }: Region): SarifRegion {
  return { startLine, startColumn, endLine, endColumn };
}
