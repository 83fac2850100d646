/** Counts nodes as go-yaml does (decode.go), which limits the share that comes through aliases. */
export class AliasBudget {
  #decoded = 1;
  #aliased = 0;
  #depth = 0;

  /** From here to `leave`, nodes come through an alias. */
  enter(): void {
    this.#depth++;
  }

  leave(): void {
    this.#depth--;
  }

  /** Counts a node; false when it is one too many. */
  spend(): boolean {
    this.#decoded++;
    if (this.#depth > 0) this.#aliased++;
    if (this.#aliased <= 100 || this.#decoded <= 1000) return true;
    return this.#aliased / this.#decoded <= allowedShare(this.#decoded);
  }
}

function allowedShare(decoded: number): number {
  if (decoded <= 400_000) return 0.99;
  if (decoded >= 4_000_000) return 0.1;
  return 0.99 - 0.89 * ((decoded - 400_000) / 3_600_000);
}
