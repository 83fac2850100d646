import type { MappingNode, Node, Place } from '../yaml/node.ts';
import type { FieldPath } from '../yaml/fieldPath.ts';

/** A value that is written in the manifest, with the places of its key and of itself. */
export interface Field<T> {
  readonly value: T;
  readonly keyPlace: Place;
  readonly valuePlace: Place;
  readonly path: FieldPath;
}

type KeysOf<Fields, Value> = {
  [Key in keyof Fields & string]: Fields[Key] extends Value ? Key : never;
}[keyof Fields & string];
type ListKeys<Fields> = KeysOf<Fields, readonly object[]>;
type MappingKeys<Fields> = Exclude<KeysOf<Fields, object>, KeysOf<Fields, readonly unknown[]>>;
type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;

/**
 * A mapping of the manifest that may be absent, typed by the API's field names. `null` and a value
 * of the wrong type count as absent, as the API server ignores the one and refuses the other.
 */
export class View<Fields> {
  readonly node: MappingNode | undefined;
  readonly path: FieldPath;
  /** Where a finding about something missing here stands: the nearest key that is written. */
  readonly anchor: Place;
  /** Rules ask for the same few mappings again and again. */
  #mappings: Map<string, unknown> | undefined;

  constructor(node: Node | undefined, path: FieldPath, anchor: Place) {
    this.node = node?.kind === 'mapping' ? node : undefined;
    this.path = path;
    this.anchor = anchor;
  }

  get exists(): boolean {
    return this.node !== undefined;
  }

  /** The path of a field of this mapping, written or not. */
  pathTo(name: keyof Fields & string): FieldPath {
    return [...this.path, name];
  }

  /** The field whatever its type; undefined when absent or null. */
  field(name: keyof Fields & string): Field<Node> | undefined {
    const value = this.node?.entries.get(name)?.value;
    return value === undefined || isNull(value) ? undefined : this.#fieldWith(name, value);
  }

  boolean(name: KeysOf<Fields, boolean>): Field<boolean> | undefined {
    const value = this.#scalar(name);
    return typeof value === 'boolean' ? this.#fieldWith(name, value) : undefined;
  }

  number(name: KeysOf<Fields, number>): Field<number> | undefined {
    const value = this.#scalar(name);
    return typeof value === 'number' ? this.#fieldWith(name, value) : undefined;
  }

  string(name: KeysOf<Fields, string>): Field<string> | undefined {
    const value = this.#scalar(name);
    return typeof value === 'string' ? this.#fieldWith(name, value) : undefined;
  }

  #scalar(name: string): string | number | boolean | null | undefined {
    const value = this.node?.entries.get(name)?.value;
    return value?.kind === 'scalar' ? value.value : undefined;
  }

  #fieldWith<T>(name: keyof Fields & string, value: T): Field<T> | undefined {
    const entry = this.node?.entries.get(name);
    if (entry === undefined) return undefined;
    return { value, keyPlace: entry.keyPlace, valuePlace: entry.value, path: this.pathTo(name) };
  }

  mapping<Key extends MappingKeys<Fields>>(name: Key): View<Fields[Key]> {
    const known = this.#mappings?.get(name);
    // Under a field's name there is a view of that field's type only.
    if (known !== undefined) return known as View<Fields[Key]>;
    const entry = this.node?.entries.get(name);
    const view = new View<Fields[Key]>(
      entry?.value,
      this.pathTo(name),
      entry?.keyPlace ?? this.anchor,
    );
    this.#mappings ??= new Map();
    this.#mappings.set(name, view);
    return view;
  }

  /**
   * The mappings of a list, in order, and an absent view for a `null` item, which the API decodes as
   * an empty one; other items are left out, indexes count all.
   */
  items<Key extends ListKeys<Fields>>(name: Key): readonly View<ItemOf<Fields[Key]>>[] {
    const field = this.field(name);
    if (field?.value.kind !== 'sequence') return [];
    return field.value.items.flatMap((item, index) =>
      item.kind === 'mapping' || isNull(item)
        ? [new View(item, [...field.path, index], field.keyPlace)]
        : [],
    ) as readonly View<ItemOf<Fields[Key]>>[]; // The caller's key fixes the item's fields.
  }

  /** The strings of a list, in order, `null` as ''; other items are left out, indexes count all. */
  strings(name: KeysOf<Fields, readonly string[]>): readonly Field<string>[] {
    const field = this.field(name);
    if (field?.value.kind !== 'sequence') return [];
    return field.value.items.flatMap((item, index) =>
      item.kind === 'scalar' && (typeof item.value === 'string' || item.value === null)
        ? [
            {
              value: item.value ?? '',
              keyPlace: field.keyPlace,
              valuePlace: item,
              path: [...field.path, index],
            },
          ]
        : [],
    );
  }

  /** Every field that is written and not null, in file order. */
  fields(): readonly Field<Node>[] {
    const names = [...(this.node?.entries.keys() ?? [])] as (keyof Fields & string)[]; // Keys as written.
    return names.flatMap((name) => this.field(name) ?? []);
  }
}

function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}
