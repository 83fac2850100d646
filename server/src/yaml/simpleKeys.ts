/** A token that becomes a key when a `:` follows it on its line, at most 1024 characters on. */
export interface SimpleKey {
  possible: boolean;
  /** In block context at the indentation of the keys, where nothing but a key can stand. */
  required: boolean;
  /** Whether the token waits for the key to be decided. */
  awaited: boolean;
  token: number;
  offset: number;
  column: number;
}

/** The possible simple keys, one for each flow level; level 0 is the block context. */
export class SimpleKeys {
  readonly #keys: SimpleKey[] = [none()];
  level = 0;

  get current(): SimpleKey {
    return this.at(this.level);
  }

  at(level: number): SimpleKey {
    const key = this.#keys[level];
    if (key !== undefined) return key;
    const fresh = none();
    this.#keys[level] = fresh;
    return fresh;
  }

  /** Enters the flow collection whose bracket is the token of that number. */
  open(token: number): void {
    this.level++;
    const key = this.current;
    key.possible = false;
    key.awaited = false;
    key.token = token;
  }

  /** An empty `[]` or `{}` stops waiting to become a key: go-yaml forgets it with its inside. */
  close(): void {
    if (this.level === 0) return;
    const inner = this.current;
    this.level--;
    inner.awaited = false;
    if (inner.token === this.current.token) this.current.awaited = false;
  }
}

/** Whether less than 1025 characters lie between; a surrogate pair is one. */
export function isNear(text: string, start: number, end: number): boolean {
  if (end - start <= 1024) return true;
  let count = end - start;
  if (count > 2048) return false;
  for (let offset = start; offset < end - 1; offset++) {
    const isHigh = (text.charCodeAt(offset) & 0xfc00) === 0xd800;
    if (isHigh && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00) count--;
  }
  return count <= 1024;
}

function none(): SimpleKey {
  return { possible: false, required: false, awaited: false, token: 0, offset: 0, column: 0 };
}
