import type { Colors } from 'picocolors/types';
import { GRADES } from '../engine/finding.ts';
import type { Grade } from '../engine/finding.ts';
import { presented } from '../engine/presented.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import { codeFrame } from './codeFrame.ts';
import type { PathsSummary } from './paths.ts';
import { gradeCount } from './gradeCount.ts';
import { printable } from './printable.ts';
import type { FileReport, ReportFormat } from './report.ts';
import type { ReportedFinding } from './reportedFindings.ts';
import type { Summary } from './summary.ts';
import { paragraph, withCommas } from '../text/joined.ts';
import { say, textIn } from '../text/say.ts';
import type { Text } from '../text/say.ts';
import type { Language } from '../text/language.ts';

/** Findings for a reader, file by file, each with the line and its squiggle. */
export function textFormat(colors: Colors, quiet: boolean, language: Language): ReportFormat {
  return {
    head: () => '',
    file: (file) => fileText(file, colors, language),
    separator: '',
    tail: ({ summary, paths }) =>
      quiet ? '' : pathsText(paths, colors, language) + summaryText(summary, colors, language),
  };
}

/** A line for each workload that leads to the node. */
function pathsText({ listed, more }: PathsSummary, colors: Colors, language: Language): string {
  if (listed.length === 0) return '';
  const lines = listed.map(({ file, line, kind, name, count }) => {
    const place = colors.bold(`${printable(file)}:${line}`);
    return `  ${place}  ${printable(name === undefined ? kind : `${kind}/${name}`)}: ${count}`;
  });
  const rest = more === 0 ? [] : [`  ${textIn(language, moreWorkloads(more))}`];
  const heading = textIn(language, say`Paths to the node:`);
  return [heading, ...lines, ...rest, '', ''].join('\n');
}

function moreWorkloads(count: number): Text {
  return count === 1 ? say`and 1 more workload` : say`and ${count} more workloads`;
}

/** One line that counts, with what to do next. */
function summaryText(summary: Summary, colors: Colors, language: Language): string {
  const line = textIn(language, paragraph([foundText(summary), ...restTexts(summary)]));
  const color = summary.error > 0 ? colors.red : summary.warning > 0 ? colors.yellow : undefined;
  return `${color === undefined ? line : color(line)}\n`;
}

function fileText(file: FileReport, colors: Colors, language: Language): string {
  if (file.findings.length === 0) return '';
  const lines = file.lines();
  const shown = presented(file.findings.map(({ finding }) => finding));
  return file.findings
    .flatMap((reported, index) => {
      const one = shown[index];
      if (one === undefined || one.isGathered) return [];
      return [findingText(file, { ...reported, finding: one.finding }, lines, colors, language)];
    })
    .join('');
}

function findingText(
  file: FileReport,
  { finding, region, related }: ReportedFinding,
  lines: LineIndex,
  colors: Colors,
  language: Language,
): string {
  const place = colors.bold(`${printable(file.name)}:${region.startLine}:${region.startColumn}`);
  const color = colorOf(finding.grade, colors);
  const heading = `${place}  ${color(textIn(language, GRADE_NAMES[finding.grade]))}  ${printable(textIn(language, finding.message))}  ${colors.dim(finding.ruleId)}`;
  const frame = codeFrame(file.text, finding.at, lines);
  const number = String(frame.line).padStart(5);
  const margin = ' '.repeat(number.length);
  return [
    heading,
    `${colors.dim(`${number} |`)} ${frame.code}`,
    `${colors.dim(`${margin} |`)} ${color(frame.squiggle)}`,
    // The other settings of the story, which have no finding of their own here.
    ...(finding.gathers === undefined ? [] : related).map(
      ({ message, region: { startLine, startColumn } }) =>
        `${margin} ${colors.dim(`+ ${startLine}:${startColumn}`)}  ${printable(textIn(language, message))}`,
    ),
    '\n',
  ].join('\n');
}

const GRADE_NAMES: Readonly<Record<Grade, Text>> = {
  error: say`error`,
  warning: say`warning`,
  info: say`info`,
  hint: say`hint`,
};

function colorOf(grade: Grade, colors: Colors): (text: string) => string {
  switch (grade) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'info':
      return colors.cyan;
    case 'hint':
      return colors.dim;
  }
}

function foundText(summary: Summary): Text {
  const { findings, files } = summary;
  if (findings === 0) return say`No findings in ${fileCount(files)}.`;
  const counts = withCommas(
    GRADES.flatMap((grade) => {
      const count = summary[grade];
      if (count === 0) return [];
      return [grade === 'info' ? say`${count} info` : gradeCount(grade, count)];
    }),
  );
  if (findings === 1) return say`1 finding in ${fileCount(files)}: ${counts}.`;
  return say`${findings} findings in ${fileCount(files)}: ${counts}.`;
}

function fileCount(count: number): Text {
  return count === 1 ? say`1 file` : say`${count} files`;
}

function restTexts(summary: Summary): readonly Text[] {
  const { fixableSafe, fixableHardening, templatesSkipped, problems } = summary;
  return [
    ...(fixableSafe > 0 ? [say`${fixableSafe} can be fixed safely (cofferdam fix).`] : []),
    ...(fixableHardening > 0
      ? [say`${fixableHardening} can be fixed by hardening (cofferdam fix --harden).`]
      : []),
    ...(templatesSkipped > 0 ? [skippedText(templatesSkipped)] : []),
    ...(problems > 0 ? [problemsText(problems)] : []),
  ];
}

function skippedText(count: number): Text {
  return count === 1 ? say`1 template skipped.` : say`${count} templates skipped.`;
}

function problemsText(count: number): Text {
  return count === 1
    ? say`1 problem: not everything was analysed.`
    : say`${count} problems: not everything was analysed.`;
}
