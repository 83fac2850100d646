import type { Labels, Selector } from './facts.ts';

/**
 * Whether a label selector selects an object with these labels; an empty selector selects all.
 * Source: LabelSelectorAsSelector of apimachinery v0.37. An operator that does not exist, which the
 * API refuses, selects nothing.
 */
export function selects({ matchLabels, matchExpressions }: Selector, labels: Labels): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => valueOf(labels, key) === value) &&
    matchExpressions.every((expression) => meets(labels, expression))
  );
}

function meets(
  labels: Labels,
  { key, operator, values }: Selector['matchExpressions'][number],
): boolean {
  const value = valueOf(labels, key);
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      // Also true of an object without the label.
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}

function valueOf(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
