/** Characters that the string functions went over while something ran. */
export interface Work {
  readonly characters: number;
}

type AnyFunction = (this: unknown, ...args: unknown[]) => unknown;

/** Those that read one character. */
const SINGLE = ['charAt', 'charCodeAt', 'codePointAt', 'at'];
/** Those that may go over the whole text. */
const WHOLE = [
  ...['includes', 'indexOf', 'lastIndexOf', 'search', 'split', 'match', 'matchAll'],
  ...['replace', 'replaceAll', 'normalize', 'trim', 'toLowerCase', 'toUpperCase'],
];

/**
 * Runs something and counts what it reads of texts, by standing before the language's own functions.
 * Time would say the same with noise.
 */
export async function countWork(run: () => Promise<void>): Promise<Work> {
  let characters = 0;
  const restore = [
    ...SINGLE.map((name) => watch(String.prototype, name, () => (characters += 1))),
    ...WHOLE.map((name) =>
      watch(String.prototype, name, (text) => (characters += String(text).length)),
    ),
    ...['exec', 'test'].map((name) =>
      watch(RegExp.prototype, name, (_, text) => (characters += String(text).length)),
    ),
    watch(Array.prototype, 'join', (_, __, result) => (characters += String(result).length)),
    watch(TextEncoder.prototype, 'encode', (_, text) => (characters += String(text).length)),
  ];
  try {
    await run();
  } finally {
    for (const undo of restore) undo();
  }
  return { characters };
}

function watch(
  prototype: object,
  name: string,
  count: (self: unknown, argument: unknown, result: unknown) => void,
): () => void {
  // The language's own functions take whatever they are called with.
  const original = Reflect.get(prototype, name) as AnyFunction;
  const counting: AnyFunction = function (...args) {
    const result = original.apply(this, args);
    count(this, args[0], result);
    return result;
  };
  const define = (value: AnyFunction): void => {
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  };
  define(counting);
  return () => define(original);
}
