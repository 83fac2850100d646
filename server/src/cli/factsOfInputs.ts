import { mayHoldManifest } from '../engine/analyze.ts';
import { factsIn, mayHoldFacts } from '../engine/factIndex.ts';
import type { Fact } from '../kubernetes/facts.ts';
import { readDocument } from '../yaml/readDocuments.ts';
import { splitDocuments } from '../yaml/splitDocuments.ts';
import { isTemplate } from '../yaml/template.ts';
import { decode } from './encoding.ts';
import type { InputFiles } from './inputFiles.ts';
import type { Io } from './io.ts';
import { readManifest } from './readInput.ts';

/**
 * What the objects of the files are to each other, in the order of the files. Each file is read, and
 * of its documents those that may hold such an object; what cannot be read is told later.
 */
export async function factsOfInputs(
  files: InputFiles['files'],
  io: Pick<Io, 'stdin'>,
): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for (const file of files) {
    const bytes = await readManifest(file, io);
    if (bytes instanceof Uint8Array) facts.push(...factsOfText(decode(bytes).text));
  }
  return facts;
}

function factsOfText(text: string): readonly Fact[] {
  if (!mayHoldFacts(text) || !mayHoldManifest(text) || isTemplate(text)) return [];
  return splitDocuments(text).flatMap((piece) =>
    mayHoldFacts(text.slice(piece.span.start, piece.span.end))
      ? factsIn(readDocument(text, piece))
      : [],
  );
}
