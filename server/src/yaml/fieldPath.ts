/** Keys and indexes from a document's root to a field. */
export type FieldPath = readonly (string | number)[];

/** Writes a path as the Kubernetes API does in its errors: `spec.containers[0].image`. */
export function formatFieldPath(path: FieldPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
