import { analysisOptions } from '../config/analysisOptions.ts';
import { analyze } from '../engine/analyze.ts';
import type { Analysis, AnalysisOptions } from '../engine/analyze.ts';
import { rulesWith } from '../engine/library.ts';
import type { Library } from '../engine/library.ts';
import type { Rule } from '../engine/rule.ts';
import { linesOf } from '../report/linesOf.ts';
import { obstaclesOf } from '../report/obstacle.ts';
import type { Obstacle } from '../report/obstacle.ts';
import { decode } from './encoding.ts';
import type { Decoded } from './encoding.ts';
import { FactIndex } from '../engine/factIndex.ts';
import { surveyOf } from './surveyOf.ts';
import { withReplayedInput } from './replayed.ts';
import { inputFiles } from './inputFiles.ts';
import type { InputFile } from './inputFiles.ts';
import type { Io } from './io.ts';
import type { AnalysisArguments } from './parseArguments.ts';
import { startProgress } from './progress.ts';
import { readManifest } from './readInput.ts';
import { textIn } from '../text/say.ts';
import type { Language } from '../text/language.ts';

/** A file that was read, with what the analysis says of it. */
export interface AnalysedInput {
  readonly file: InputFile;
  readonly bytes: Buffer;
  readonly decoded: Decoded;
  /** What it was analysed with. */
  readonly options: AnalysisOptions;
  readonly analysis: Analysis;
}

/**
 * Analyses the files one by one and hands each on, so that no more than one is held at a time.
 * Resolves to what could not be analysed.
 */
export async function analyseInputs(
  parsed: AnalysisArguments,
  library: Library,
  process: Io,
  language: Language,
  onAnalysed: (input: AnalysedInput) => void,
): Promise<readonly Obstacle[]> {
  const { paths, stdinFilename, quiet } = parsed;
  const io = withReplayedInput(process);
  const inputs = inputFiles(paths, { cwd: io.cwd, stdinFilename });
  const { facts, packs } = await surveyOf(inputs.files, parsed, library, io);
  const options = {
    ...optionsOf(parsed, await rulesWith(library, packs)),
    facts: new FactIndex(facts),
  };
  const obstacles = [...inputs.obstacles];
  const progress = startProgress(inputs.files.count, quiet ? undefined : io.stderr, language);
  for (const file of inputs.files) {
    progress.advance();
    const bytes = await readManifest(file, io);
    if (bytes === undefined) continue;
    if ('code' in bytes) {
      obstacles.push(bytes);
      continue;
    }
    const decoded = decode(bytes);
    const analysis = analyze(decoded.text, options);
    obstacles.push(...obstaclesOf(file, analysis, linesOf(decoded.text)));
    onAnalysed({ file, bytes, decoded, options, analysis });
  }
  progress.hide();
  return obstacles;
}

/** What the arguments say about how to analyse. */
export function optionsOf(
  { profile, persona, kubernetesVersion }: AnalysisArguments,
  rules: readonly Rule[],
): AnalysisOptions {
  return analysisOptions({ profile, persona, kubernetesVersion }, rules).options;
}

/** Tells on standard error what could not be analysed, a line each. */
export function tellObstacles(obstacles: readonly Obstacle[], io: Io, language: Language): void {
  for (const { file, region, message } of obstacles) {
    const place = region === undefined ? '' : `:${region.startLine}:${region.startColumn}`;
    io.stderr.write(`cofferdam: ${file.name}${place}: ${textIn(language, message)}\n`);
  }
}
