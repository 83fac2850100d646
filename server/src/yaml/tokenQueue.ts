import type { Token } from './token.ts';

/** Tokens scanned and not yet parsed; they are numbered from 0 in the order they are handed out. */
export class TokenQueue {
  readonly #tokens: Token[] = [];
  #head = 0;
  #taken = 0;

  /** The next token to hand out. */
  get head(): Token | undefined {
    return this.#tokens[this.#head];
  }

  get headNumber(): number {
    return this.#taken;
  }

  /** The number of the token that is pushed next. */
  get nextNumber(): number {
    return this.#taken + this.#tokens.length - this.#head;
  }

  push(token: Token): void {
    this.#tokens.push(token);
  }

  /** Puts a token before the one of that number; at the end when that one is gone. */
  insert(token: Token, number: number): void {
    const index = number - this.#taken;
    if (index < 0) this.#tokens.push(token);
    else this.#tokens.splice(this.#head + index, 0, token);
  }

  skip(): void {
    if (this.#head >= this.#tokens.length) return;
    this.#head++;
    this.#taken++;
    if (this.#head < this.#tokens.length) return;
    this.#tokens.length = 0;
    this.#head = 0;
  }
}
