import { areEqual, FactIndex } from '../engine/factIndex.ts';
import type { Fact } from '../kubernetes/facts.ts';

/** What the objects of several files are to each other. */
export class FactsOfFiles {
  readonly #byFile = new Map<string, readonly Fact[]>();
  #index = new FactIndex([]);

  /** Of all files, in the order of their coming; another index where anything has changed. */
  get index(): FactIndex {
    return this.#index;
  }

  /** Takes what a file holds now; true when that is something else than before. */
  update(file: string, facts: readonly Fact[]): boolean {
    const before = this.#byFile.get(file) ?? [];
    if (facts.length === 0 ? before.length === 0 : areEqual(before, facts)) return false;
    if (facts.length === 0) this.#byFile.delete(file);
    else this.#byFile.set(file, facts);
    this.#index = new FactIndex([...this.#byFile.values()].flat(), this.#index);
    return true;
  }

  /** The facts of all files and of a text that is none of them. */
  with(facts: readonly Fact[]): FactIndex {
    if (facts.length === 0) return this.#index;
    return new FactIndex([...[...this.#byFile.values()].flat(), ...facts], this.#index);
  }
}
