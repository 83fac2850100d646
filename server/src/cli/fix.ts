import { analyze } from '../engine/analyze.ts';
import type { Finding, Grade } from '../engine/finding.ts';
import type { Safety } from '../engine/fix.ts';
import type { Library } from '../engine/library.ts';
import { fixAll } from '../fixes/fixAll.ts';
import type { LeftFinding } from '../fixes/fixAll.ts';
import { regionOf } from '../report/region.ts';
import { say, textIn } from '../text/say.ts';
import type { Text } from '../text/say.ts';
import type { Language } from '../text/language.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { analyseInputs, tellObstacles } from './analyseInputs.ts';
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
export async function fix(
  parsed: FixArguments,
  library: Library,
  io: Io,
  language: Language,
): Promise<number> {
  const outcomes: Outcome[] = [];
  const obstacles = await analyseInputs(parsed, library, io, language, (input) => {
    outcomes.push(fixInput(input, { parsed, io, language }));
  });
  const patches = outcomes.flatMap((outcome) => outcome.patches);
  const isPrinted = printPatches(patches, io, language);
  tellObstacles(obstacles, io, language);
  const remaining = outcomes.flatMap((outcome) => outcome.remaining);
  if (!parsed.quiet) {
    const text = summary(outcomes, remaining, parsed);
    io.stderr.write(`cofferdam: ${textIn(language, text)}\n`);
  }
  if (!isPrinted || obstacles.length > 0 || outcomes.some(({ failed }) => failed)) return 2;
  const isLeft = (grade: Grade): boolean => remaining.some((finding) => finding.grade === grade);
  return outcomes.some(({ pending }) => pending) || failsOn(isLeft, parsed.failOn) ? 1 : 0;
}

/** What is the same for all files. */
interface Run {
  readonly parsed: FixArguments;
  readonly io: Io;
  readonly language: Language;
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

function fixInput(input: AnalysedInput, run: Run): Outcome {
  const { parsed, io } = run;
  const { file, decoded, options, analysis } = input;
  const isFilter = file.path === undefined && parsed.output === undefined;
  const safeties: readonly Safety[] = parsed.harden ? ['safe', 'hardening'] : ['safe'];
  const isOverlay = parsed.output === 'kustomize-patch';
  const fixed = () =>
    isOverlay ? fixNamed(input, safeties) : fixAll(decoded.text, options, safeties);
  const result = analysis.findings.length > 0 ? fixed() : UNCHANGED(decoded.text);
  tellLeft(input, result.left, run);
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
  return writeResult(input, result.text, outcome, run);
}

/** Without --harden, what it would repair is counted in the summary instead of listed. */
function tellLeft(
  { file, decoded }: AnalysedInput,
  left: readonly LeftFinding[],
  { parsed: { harden, quiet }, io, language }: Run,
): void {
  const isListed = ({ finding }: LeftFinding): boolean =>
    harden || !finding.fixes.some(({ safety }) => safety === 'hardening');
  const listed = quiet ? [] : left.filter(isListed);
  if (listed.length === 0) return;
  const lines = new LineIndex(decoded.text);
  for (const { finding, reason } of listed) {
    const { startLine, startColumn } = regionOf(finding.at, lines);
    const place = `${file.name}:${startLine}:${startColumn}`;
    const text = textIn(language, say`${finding.ruleId} is not fixed: ${reason}`);
    io.stderr.write(`cofferdam: ${place}: ${text}\n`);
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
  { io, language }: Run,
): Outcome {
  try {
    if (!encode(decoded).equals(bytes)) {
      throw new CliError(
        say`not changed: it holds bytes that are no text. Save it as UTF-8 first.`,
      );
    }
    writeAtomically(file.path ?? '', bytes, encode({ ...decoded, text }));
    io.stdout.write(`${textIn(language, say`${file.name}: ${outcome.fixed} fixed`)}\n`);
    return outcome;
  } catch (error) {
    const reason = error instanceof CliError ? error.text : say`not changed: ${String(error)}`;
    io.stderr.write(`cofferdam: ${file.name}: ${textIn(language, reason)}\n`);
    return { ...outcome, fixed: 0, remaining: analysis.findings, failed: true };
  }
}

function summary(
  outcomes: readonly Outcome[],
  remaining: readonly Finding[],
  { output, harden }: FixArguments,
): Text {
  const fixed = outcomes.reduce((sum, outcome) => sum + outcome.fixed, 0);
  if (fixed === 0 && remaining.length === 0) return say`there is nothing to fix.`;
  const isPending = outcomes.some(({ pending }) => pending);
  const done = isPending ? fixableText(fixed) : fixedText(fixed);
  const isDiff = isPending && output !== 'write' && output !== 'kustomize-patch';
  const what = isDiff ? say`${done} (add --write to change the files)` : done;
  const rest = remaining.length === 0 ? say`none is left` : say`${remaining.length} left`;
  const isHardenable = remaining.some(({ fixes }) =>
    fixes.some(({ safety }) => safety === 'hardening'),
  );
  return isHardenable && !harden
    ? say`${what}, ${rest} (--harden repairs more).`
    : say`${what}, ${rest}.`;
}

function fixableText(count: number): Text {
  return count === 1 ? say`1 finding can be fixed` : say`${count} findings can be fixed`;
}

function fixedText(count: number): Text {
  return count === 1 ? say`1 finding was fixed` : say`${count} findings were fixed`;
}
