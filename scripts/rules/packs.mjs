// Which rules the programs start with, which they load when something asks for them, and by what
// words a text asks: all of it follows from what the rules declare.

/** The list that a rule is in: `everyday`, or the pack that is loaded with it. */
export function packOf(family, rule) {
  if (rule.persona !== undefined) return 'more';
  return family === 'cluster' || looksAtFewObjects(rule) ? 'clusterObjects' : 'everyday';
}

function looksAtFewObjects({ kinds, variants }) {
  return (
    kinds !== undefined &&
    variants.every(({ pod, container, document }) => (pod ?? container ?? document) === undefined)
  );
}

/**
 * The words of which a text has one where a rule may speak. A rule that looks at keys which no
 * everyday rule looks at is known by them, any other by its kinds, or else by `programs`.
 */
export function wordsOf(rules, everyday, programs) {
  const common = new Set(everyday.flatMap(({ variants }) => variants.flatMap(keysOf)));
  const words = rules.flatMap(({ kinds = programs, variants }) => {
    const keys = variants.flatMap(keysOf);
    const isKnownByKeys =
      variants.every((variant) => variant.keys !== undefined) &&
      !keys.some((key) => common.has(key));
    return isKnownByKeys ? keys : kinds;
  });
  return [...new Set(words)].sort();
}

function keysOf({ keys = [] }) {
  return keys;
}
