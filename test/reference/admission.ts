import { podsOf } from '../../server/src/kubernetes/pod.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import {
  BUILT_IN_WORKLOADS,
  KNOWN_CUSTOM_WORKLOADS,
} from '../../server/src/kubernetes/workloads.ts';
import { isObject, jsonOf } from '../../server/src/yaml/edit/json.ts';
import type { Json } from '../../server/src/yaml/edit/patch.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';
import type { Objection, Validation } from './validation.ts';

/** An object with pods, and each of these as a Pod of its own. */
export interface PodBearer {
  readonly name: string;
  readonly object: Json;
  readonly pods: readonly Json[];
}

/** What the API server says of an object; undefined when it decodes neither it nor its pods. */
export type Admission = readonly Objection[] | undefined;

const WORKLOADS = [...BUILT_IN_WORKLOADS, ...KNOWN_CUSTOM_WORKLOADS];

/** The objects with pods of a text, in file order. */
export function podBearersIn(text: string): readonly PodBearer[] {
  return readDocuments(text)
    .filter((document) => document.brokenAt === undefined)
    .flatMap(resourcesOf)
    .flatMap((resource) => {
      const { apiVersion, kind, view } = resource;
      const pods = podsOf(resource, WORKLOADS).map(({ metadata, spec }) =>
        podOf(jsonOf(metadata.node), jsonOf(spec.node)),
      );
      if (pods.length === 0) return [];
      const object = { ...fieldsOf(jsonOf(view.node)), apiVersion, kind };
      return [{ name: `${kind} ${resource.name ?? ''}`, object, pods }];
    });
}

/**
 * Asks about each object as a whole, and where its API version is not served (any more) about its
 * pods. Answers in the order of the objects.
 */
export async function admissionOf(
  bearers: readonly PodBearer[],
  { validate }: Validation,
): Promise<readonly Admission[]> {
  const answers = await validate(bearers.map(({ object }) => object));
  return Promise.all(
    answers.map(async ({ objections }, index) => {
      if (objections !== undefined) return objections;
      const ofPods = await validate(bearers[index]?.pods ?? []);
      if (ofPods.some(({ error }) => error !== undefined)) return undefined;
      return ofPods.flatMap((answer) => answer.objections ?? []);
    }),
  );
}

/**
 * What is objected to after a change and was not before: it must be nothing. Where something was, as
 * much may be: the API server says of a profile without a type that it has none, and with a type that
 * an annotation contradicts it.
 */
export function newObjections(before: Admission, after: Admission): readonly string[] {
  if (before === undefined) return [];
  if (after === undefined) return ['it is not decoded any more'];
  if (before.length > 0 && after.length <= before.length) return [];
  const known = before.map(placeOf);
  return after.flatMap((objection) => {
    const met = known.indexOf(placeOf(objection));
    if (met < 0) return [`${objection.field}: ${objection.message}`];
    known.splice(met, 1);
    return [];
  });
}

/** Indices move when an item before them goes. */
function placeOf({ field, type, message }: Objection): string {
  const place = field === '' ? message : field;
  return `${place.replaceAll(/\[\d+\]/g, '[]')} ${type}`;
}

function podOf(metadata: Json, spec: Json): Json {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { ...fieldsOf(metadata), name: 'pod' }, spec };
}

function fieldsOf(value: Json): { readonly [key: string]: Json } {
  return isObject(value) ? value : {};
}
