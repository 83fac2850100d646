import { podsOf } from '../kubernetes/pod.ts';
import type { Pod } from '../kubernetes/pod.ts';
import { resourcesOf } from '../kubernetes/resource.ts';
import type { Resource } from '../kubernetes/resource.ts';
import { documentAtOffset } from '../engine/placedDocuments.ts';
import type { PlacedDocument } from '../engine/placedDocuments.ts';
import type { Span } from '../text/span.ts';
import type { OpenFile } from './openFiles.ts';

/** A pod and the document of its file that holds it. */
export interface PodAt {
  readonly pod: Pod;
  /** Index of the document in its file, counting from 0. */
  readonly document: number;
}

/** The pod whose object is written at the offset; of several in one object the one around it. */
export function podAt(file: OpenFile, offset: number): PodAt | undefined {
  const found = documentAt(file, offset);
  if (found === undefined) return undefined;
  const resources = resourcesOf(found.document);
  const [only] = resources;
  const at = resources.length > 1 ? resources.filter((resource) => isAt(resource, offset)) : [only];
  const pods = at.flatMap((resource) =>
    resource === undefined ? [] : podsOf(resource, file.options.workloads),
  );
  const pod =
    pods.find(({ spec }) => spec.node !== undefined && holds(spec.node.span, offset)) ?? pods[0];
  return pod === undefined ? undefined : { pod, document: found.index };
}

/** The document that holds the offset or ends at it; none in a file that is not read. */
export function documentAt(
  { found, document }: OpenFile,
  offset: number,
): PlacedDocument | undefined {
  return found.isRead ? documentAtOffset(document.parted, offset) : undefined;
}

/** True when a span holds the offset or ends at it. */
export function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function isAt({ view }: Resource, offset: number): boolean {
  return view.node !== undefined && holds(view.node.use ?? view.node.span, offset);
}
