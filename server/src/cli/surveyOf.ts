import { mayHoldManifest } from '../engine/analyze.ts';
import { factsIn, mayHoldFacts } from '../engine/factIndex.ts';
import type { Library, Pack } from '../engine/library.ts';
import type { Fact } from '../kubernetes/facts.ts';
import { readDocument } from '../yaml/readDocuments.ts';
import { splitDocuments } from '../yaml/splitDocuments.ts';
import { isTemplate } from '../yaml/template.ts';
import { decode } from './encoding.ts';
import type { InputFiles } from './inputFiles.ts';
import type { Io } from './io.ts';
import type { AnalysisArguments } from './parseArguments.ts';
import { readManifest } from './readInput.ts';

/** What is to be known of all files before one of them is analysed. */
export interface Survey {
  /** What the objects of the files are to each other, in the order of the files. */
  readonly facts: readonly Fact[];
  /** The rules that the files need besides the everyday ones. */
  readonly packs: readonly Pack[];
}

/**
 * Reads each file, and of its documents those that may hold a fact; what cannot be read is told
 * later.
 */
export async function surveyOf(
  files: InputFiles['files'],
  { persona }: Pick<AnalysisArguments, 'persona'>,
  library: Library,
  io: Pick<Io, 'stdin'>,
): Promise<Survey> {
  const facts: Fact[] = [];
  const packs = new Set<Pack>(persona === 'regular' ? [] : ['more']);
  for (const file of files) {
    const bytes = await readManifest(file, io);
    if (!(bytes instanceof Uint8Array)) continue;
    const { text } = decode(bytes);
    facts.push(...factsOfText(text));
    if (!packs.has('rare') && library.concernsRare(text)) packs.add('rare');
  }
  return { facts, packs: [...packs] };
}

function factsOfText(text: string): readonly Fact[] {
  if (!mayHoldFacts(text) || !mayHoldManifest(text) || isTemplate(text)) return [];
  return splitDocuments(text).flatMap((piece) =>
    mayHoldFacts(text.slice(piece.span.start, piece.span.end))
      ? factsIn(readDocument(text, piece))
      : [],
  );
}
