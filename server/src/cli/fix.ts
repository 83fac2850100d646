import type { AnalysisOptions } from '../engine/analyze.ts';
import { analyze } from '../engine/analyze.ts';
import type { Finding, Grade } from '../engine/finding.ts';
import type { Safety } from '../engine/fix.ts';
import type { Rule } from '../engine/rule.ts';
import { fixAll } from '../fixes/fixAll.ts';
import type { LeftFinding } from '../fixes/fixAll.ts';
import { regionOf } from '../report/region.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { analyseInputs, optionsOf, tellObstacles } from './analyseInputs.ts';
import type { AnalysedInput } from './analyseInputs.ts';
import { failsOn } from './check.ts';
import { CliError } from './cliError.ts';
import { colorsOf } from './colorsOf.ts';
import { encode } from './encoding.ts';
import type { Io } from './io.ts';
import { fixNamed, patchesOf, printPatches } from './kustomizePatch.ts';
import type { FilePatch } from './kustomizePatch.ts';
import type { FixArguments } from './parseArguments.ts';
import { unifiedDiff } from './unifiedDiff.ts';
import { writeAtomically } from './writeAtomically.ts';

/** `cofferdam fix`: shows or makes the changes and resolves to the exit code. */
export async function fix(parsed: FixArguments, rules: readonly Rule[], io: Io): Promise<number> {
  const options = optionsOf(parsed, rules);
  const outcomes: Outcome[] = [];
  const obstacles = await analyseInputs(parsed, options, io, (input) => {
    outcomes.push(fixInput(input, parsed, options, io));
  });
  const isPrinted = printPatches(
    outcomes.flatMap(({ patches }) => patches),
    io,
  );
  tellObstacles(obstacles, io);
  const remaining = outcomes.flatMap((outcome) => outcome.remaining);
  if (!parsed.quiet) io.stderr.write(summary(outcomes, remaining, parsed));
  if (!isPrinted || obstacles.length > 0 || outcomes.some(({ failed }) => failed)) return 2;
  const isLeft = (grade: Grade): boolean => remaining.some((finding) => finding.grade === grade);
  return outcomes.some(({ pending }) => pending) || failsOn(isLeft, parsed.failOn) ? 1 : 0;
}

interface Outcome {
  readonly fixed: number;
  /** Findings that the fixed text still has. */
  readonly remaining: readonly Finding[];
  /** Changes that were only shown. */
  readonly pending: boolean;
  readonly failed: boolean;
  /** Empty unless patches are asked for. */
  readonly patches: readonly FilePatch[];
}

function fixInput(
  input: AnalysedInput,
  parsed: FixArguments,
  settings: AnalysisOptions,
  io: Io,
): Outcome {
  const { file, decoded, analysis } = input;
  const options = { ...settings, facts: analysis.facts };
  const isFilter = file.path === undefined && parsed.output === undefined;
  const safeties: readonly Safety[] = parsed.harden ? ['safe', 'hardening'] : ['safe'];
  const isOverlay = parsed.output === 'kustomize-patch';
  const fixed = () =>
    isOverlay ? fixNamed(input, options, safeties) : fixAll(decoded.text, options, safeties);
  const result = analysis.findings.length > 0 ? fixed() : UNCHANGED(decoded.text);
  tellLeft(input, result.left, parsed, io);
  const isChanged = result.text !== decoded.text;
  const remaining = isChanged ? analyze(result.text, options).findings : analysis.findings;
  const outcome = { fixed: result.fixed, remaining, pending: false, failed: false, patches: [] };
  if (isFilter) {
    io.stdout.write(isChanged ? encode({ ...decoded, text: result.text }) : input.bytes);
    return outcome;
  }
  if (!isChanged) return outcome;
  if (isOverlay) return { ...outcome, pending: true, patches: patchesOf(input, result.text) };
  if (parsed.output !== 'write') {
    io.stdout.write(unifiedDiff(file.name, decoded.text, result.text, colorsOf(io)));
    return { ...outcome, pending: true };
  }
  return writeResult(input, result.text, outcome, io);
}

/** Without --harden, what it would repair is counted in the summary instead of listed. */
function tellLeft(
  { file, decoded }: AnalysedInput,
  left: readonly LeftFinding[],
  { harden, quiet }: FixArguments,
  io: Io,
): void {
  const isListed = ({ finding }: LeftFinding): boolean =>
    harden || !finding.fixes.some(({ safety }) => safety === 'hardening');
  const listed = quiet ? [] : left.filter(isListed);
  if (listed.length === 0) return;
  const lines = new LineIndex(decoded.text);
  for (const { finding, reason } of listed) {
    const { startLine, startColumn } = regionOf(finding.at, lines);
    const place = `${file.name}:${startLine}:${startColumn}`;
    io.stderr.write(`cofferdam: ${place}: ${finding.ruleId} is not fixed: ${reason}\n`);
  }
}

const UNCHANGED = (text: string): Pick<ReturnType<typeof fixAll>, 'text' | 'fixed' | 'left'> => ({
  text,
  fixed: 0,
  left: [],
});

function writeResult(
  { file, bytes, decoded, analysis }: AnalysedInput,
  text: string,
  outcome: Outcome,
  io: Io,
): Outcome {
  try {
    if (!encode(decoded).equals(bytes)) {
      throw new CliError('not changed: it holds bytes that are no text. Save it as UTF-8 first.');
    }
    writeAtomically(file.path ?? '', bytes, encode({ ...decoded, text }));
    io.stdout.write(`${file.name}: ${outcome.fixed} fixed\n`);
    return outcome;
  } catch (error) {
    const reason = error instanceof CliError ? error.message : `not changed: ${String(error)}`;
    io.stderr.write(`cofferdam: ${file.name}: ${reason}\n`);
    return { ...outcome, fixed: 0, remaining: analysis.findings, failed: true };
  }
}

function summary(
  outcomes: readonly Outcome[],
  remaining: readonly Finding[],
  { output, harden }: FixArguments,
): string {
  const fixed = outcomes.reduce((sum, outcome) => sum + outcome.fixed, 0);
  if (fixed === 0 && remaining.length === 0) return 'cofferdam: there is nothing to fix.\n';
  const isPending = outcomes.some(({ pending }) => pending);
  const done = `${fixed} ${fixed === 1 ? 'finding' : 'findings'} ${isPending ? 'can be' : 'were'} fixed`;
  const isDiff = isPending && output !== 'write' && output !== 'kustomize-patch';
  const how = isDiff ? ' (add --write to change the files)' : '';
  const rest = remaining.length === 0 ? 'none is left' : `${remaining.length} left`;
  const isHardenable = remaining.some(({ fixes }) =>
    fixes.some(({ safety }) => safety === 'hardening'),
  );
  const more = isHardenable && !harden ? ' (--harden repairs more)' : '';
  return `cofferdam: ${done}${how}, ${rest}${more}.\n`;
}
