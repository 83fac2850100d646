/** Random decisions read from a list of numbers, which fast-check can shrink; 0 when it runs out. */
export class Choices {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  below(limit: number): number {
    return (this.#numbers[this.#next++] ?? 0) % limit;
  }

  /** True once in `chances` times; false when the numbers run out. */
  oneIn(chances: number): boolean {
    return this.below(chances) === chances - 1;
  }

  of<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  }
}
