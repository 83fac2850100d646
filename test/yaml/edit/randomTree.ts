import type { Json } from '../../../server/src/yaml/edit/patch.ts';
import type { Choices } from './choices.ts';

/** A mapping with keys that manifests have and keys that are hard to write. */
export function randomTree(choices: Choices): Json {
  return new TreeMaker(choices).mapping(0);
}

/** A value to put into such a tree. */
export function randomValue(choices: Choices): Json {
  return new TreeMaker(choices).value(2);
}

const KEYS = [
  'spec',
  'containers',
  'securityContext',
  'name',
  'drop',
  'image',
  'a b',
  'true',
  'x/y.z',
  'p',
];
const STRINGS = [
  'web',
  'RuntimeDefault',
  'nginx:1.25',
  'yes',
  '0644',
  'a b # c',
  "it's",
  'x: y',
  '',
  '🦀',
  'two words',
  'tab\tand "quotes"',
  'é',
];

class TreeMaker {
  readonly #choices: Choices;
  readonly #mappings: { readonly [key: string]: Json }[] = [];

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  value(depth: number): Json {
    const choices = this.#choices;
    const kind = choices.below(depth > 3 ? 4 : 7);
    if (kind === 2) return choices.of([1, 0, -5, 8080]);
    if (kind === 3) return choices.oneIn(3) ? null : choices.of([true, false]);
    if (kind === 4 || kind === 5) return this.mapping(depth + 1);
    if (kind === 6) return Array.from({ length: choices.below(4) }, () => this.value(depth + 1));
    return choices.of(STRINGS);
  }

  /** Some mappings hold all of an earlier one, so that they can be printed with its alias. */
  mapping(depth: number): { readonly [key: string]: Json } {
    const choices = this.#choices;
    const size = depth === 0 ? 2 + choices.below(4) : choices.below(5);
    const keys = Array.from({ length: size }, () => choices.of(KEYS));
    const again =
      depth > 0 && this.#mappings.length > 0 && choices.oneIn(6) ? choices.of(this.#mappings) : {};
    const mapping = {
      ...again,
      ...Object.fromEntries(keys.map((key) => [key, this.value(depth)])),
    };
    this.#mappings.push(mapping);
    return mapping;
  }
}
