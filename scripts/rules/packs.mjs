// Which rules the programs start with, which they load when something asks for them, and by what
// words a text asks: all of it follows from what the rules declare.

/** Keys that many ordinary workloads have, or that fixes write: who looks at them is always there. */
const EVERYDAY_KEYS = [
  ...['add', 'annotations', 'args', 'command', 'data', 'drop', 'env', 'image', 'initContainers'],
  ...[
    'nodeSelector',
    'privileged',
    'runAsUser',
    'runtimeClassName',
    'seccompProfile',
    'volumes',
    'workingDir',
  ],
];

/** Kinds that have rules of their own, and are in so many files that nothing is won without them. */
const EVERYDAY_KINDS = ['DaemonSet', 'Pod'];

/** The list that a rule is in: `everyday`, or the pack that is loaded with it. */
export function packOf(family, rule) {
  if (rule.persona !== undefined) return 'more';
  const isRare = family === 'cluster' || looksAtFewKinds(rule) || looksAtRareKeys(rule);
  return isRare ? 'rare' : 'everyday';
}

/**
 * The words of which a text has one where a rule may speak: keys that it looks at if they are rare,
 * else its kinds; rules with neither are those about `programs`.
 */
export function wordsOf(rules, programs) {
  const words = rules.flatMap((rule) =>
    looksAtRareKeys(rule) ? keysOf(rule) : (rule.kinds ?? programs),
  );
  return [...new Set(words)].sort();
}

function looksAtFewKinds({ kinds, variants }) {
  return (
    kinds !== undefined &&
    !kinds.some((kind) => EVERYDAY_KINDS.includes(kind)) &&
    variants.every(({ pod, container, document }) => (pod ?? container ?? document) === undefined)
  );
}

function looksAtRareKeys(rule) {
  return (
    rule.variants.every(({ keys }) => keys !== undefined) &&
    !keysOf(rule).some((key) => EVERYDAY_KEYS.includes(key))
  );
}

function keysOf({ variants }) {
  return variants.flatMap(({ keys = [] }) => keys);
}
