// Which rules the programs start with, which they load when something asks for them, and by what
// words a text asks: all of it follows from what the rules declare.

/** The list that a rule is in: `everyday`, or the pack that is loaded with it. */
export function packOf(family, rule) {
  if (rule.persona !== undefined) return 'more';
  return family === 'cluster' || looksAtFewObjects(rule) ? 'clusterObjects' : 'everyday';
}

/** Rules that declare keys look at parts of common objects, and are small. */
function looksAtFewObjects({ kinds, variants }) {
  return (
    kinds !== undefined &&
    variants.every(
      ({ pod, container, document }) => (pod ?? container ?? document) === undefined,
    ) &&
    !variants.some(({ keys }) => keys !== undefined)
  );
}

/** The words of which a text has one where a rule may speak: kinds, and for other rules `programs`. */
export function wordsOf(rules, programs) {
  return [...new Set(rules.flatMap(({ kinds }) => kinds ?? programs))].sort();
}
