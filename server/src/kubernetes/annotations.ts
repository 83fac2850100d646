import type { Pod } from './pod.ts';
import type { Field } from './view.ts';

/**
 * The annotations of an object or beside a PodSpec, in file order. `null` is the empty string here, as
 * the API decodes it; values of other types, which the API refuses, are left out.
 */
export function annotationsOf({ metadata }: Pick<Pod, 'metadata'>): readonly Field<string>[] {
  const annotations = metadata.mapping('annotations');
  return [...(annotations.node?.entries.values() ?? [])].flatMap(
    ({ key, keyPlace, value: node }) => {
      const value = node.kind === 'scalar' ? (node.value ?? '') : undefined;
      if (typeof value !== 'string') return [];
      return [{ value, keyPlace, valuePlace: node, path: annotations.pathTo(key) }];
    },
  );
}

/** An annotation by its key; undefined when it is not written. */
export function annotationOf(pod: Pod, key: string): Field<string> | undefined {
  return annotationsOf(pod).find(({ path }) => path.at(-1) === key);
}

/** The key of an annotation as written. */
export function annotationKey({ path }: Field<string>): string {
  return String(path.at(-1));
}
