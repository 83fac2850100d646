import type { Finding } from '../engine/finding.ts';
import type { Safety } from '../engine/fix.ts';
import { fixAll } from '../fixes/fixAll.ts';
import type { FixAllResult } from '../fixes/fixAll.ts';
import { objectPatches } from '../fixes/overlay/objectPatches.ts';
import type { ObjectPatch } from '../fixes/overlay/objectPatches.ts';
import { renderOverlay } from '../fixes/overlay/renderOverlay.ts';
import { say, textIn } from '../text/say.ts';
import type { Language } from '../text/language.ts';
import { sameJson } from '../yaml/edit/json.ts';
import { readDocuments } from '../yaml/readDocuments.ts';
import type { AnalysedInput } from './analyseInputs.ts';
import type { Io } from './io.ts';

/** An object's patch and the name of the file that holds the object. */
export interface FilePatch {
  readonly file: string;
  readonly patch: ObjectPatch;
}

/** What `fixAll` does to a file, but objects without a name are left, since no patch can mean them. */
export function fixNamed(
  { decoded, options, analysis }: AnalysedInput,
  safeties: readonly Safety[],
): FixAllResult {
  const isNamed = ({ subject }: Finding): boolean => subject.name !== undefined;
  const result = fixAll(decoded.text, options, safeties, isNamed);
  const reason = say`its object has no metadata.name, which a patch needs`;
  const unnamed = analysis.findings.filter((finding) => !isNamed(finding));
  return { ...result, left: [...result.left, ...unnamed.map((finding) => ({ finding, reason }))] };
}

/** The patches that lead from a file to its fixed text. */
export function patchesOf({ file, analysis }: AnalysedInput, text: string): readonly FilePatch[] {
  return objectPatches(analysis.documents, readDocuments(text)).map((patch) => ({
    file: file.name,
    patch,
  }));
}

/**
 * Prints the patches for Kustomize. False when two files describe an object of the same name, each
 * with a patch of its own: the first is printed, and the other is told of.
 */
export function printPatches(patches: readonly FilePatch[], io: Io, language: Language): boolean {
  const chosen = new Map<string, FilePatch>();
  let isComplete = true;
  for (const { file, patch } of patches) {
    const { apiVersion, kind, namespace = 'default', name } = patch.object;
    const id = JSON.stringify([apiVersion, kind, namespace, name]);
    const other = chosen.get(id);
    if (other === undefined) chosen.set(id, { file, patch });
    if (other === undefined || samePatch(other.patch, patch)) continue;
    isComplete = false;
    const clash = say`${kind} ${name} is in ${other.file}, too, and needs another patch there: run fix for each alone.`;
    io.stderr.write(`cofferdam: ${file}: ${textIn(language, clash)}\n`);
  }
  const chosenPatches = [...chosen.values()].map(({ patch }) => patch);
  io.stdout.write(renderOverlay(chosenPatches, language));
  return isComplete;
}

function samePatch(a: ObjectPatch, b: ObjectPatch): boolean {
  if (a.kind === 'strategic-merge') return a.kind === b.kind && sameJson(a.patch, b.patch);
  return a.kind === b.kind && sameJson(a.operations, b.operations);
}
