import type { YamlDocument } from '../yaml/document.ts';
import type { MappingNode, Node, Place } from '../yaml/node.ts';
import type { FieldPath } from '../yaml/fieldPath.ts';
import type { ObjectFields } from './fields.ts';
import { View } from './view.ts';

/** One API object: a document, or an item of a document's top-level `items`. */
export interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  /** The API group; '' is the core group. */
  readonly group: string;
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  /** The object; its path starts at the document's root. */
  readonly view: View<ObjectFields>;
}

/**
 * The API objects of a document in file order. Any object with a top-level `items` list is flattened
 * whatever its kind, and items of an `XList` without a kind of their own are X, as kubectl does it.
 * Objects without `apiVersion` or `kind` are left out: kubectl refuses them.
 */
export function resourcesOf(document: YamlDocument): readonly Resource[] {
  const root = document.root;
  if (root?.kind !== 'mapping') return [];
  const items = root.entries.get('items')?.value;
  if (items?.kind !== 'sequence') return resourceOf(root, [], undefined);
  const list = { apiVersion: textOf(root, 'apiVersion'), kind: textOf(root, 'kind') };
  return items.items.flatMap((item, index) => resourceOf(item, ['items', index], list));
}

/** An object's fields as those of its kind, which the caller has looked at. */
export function fieldsOf<Fields extends ObjectFields>({ view }: Resource): View<Fields> {
  return view as unknown as View<Fields>;
}

/** What items take from the list around them where they do not say it themselves. */
export interface ListType {
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
}

/** The same of one item of a list, as if it were the first. */
export function resourcesOfItem(item: Node, list: ListType): readonly Resource[] {
  return resourceOf(item, ['items', 0], list);
}

function resourceOf(node: Node, path: FieldPath, list: ListType | undefined): readonly Resource[] {
  if (node.kind !== 'mapping') return [];
  if (list !== undefined && node.entries.get('items')?.value.kind === 'sequence') return [];
  const apiVersion = textOf(node, 'apiVersion') ?? list?.apiVersion;
  const kind = textOf(node, 'kind') ?? list?.kind?.replace(/List$/, '');
  if (apiVersion === undefined || kind === undefined || kind === '') return [];
  const view = new View<ObjectFields>(node, path, anchorOf(node));
  const metadata = view.mapping('metadata');
  return [
    {
      apiVersion,
      kind,
      group: apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '',
      name: metadata.string('name')?.value,
      namespace: metadata.string('namespace')?.value,
      view,
    },
  ];
}

/** Undefined when the field is absent, no text, or empty. */
export function textOf(node: MappingNode, key: string): string | undefined {
  const value = node.entries.get(key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.value !== ''
    ? value.value
    : undefined;
}

function anchorOf(node: MappingNode): Place {
  return node.entries.get('kind')?.keyPlace ?? node;
}
