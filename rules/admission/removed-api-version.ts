import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { RemovedApi } from '../../server/src/kubernetes/removedApis.ts';
import { removedApi } from '../../server/src/kubernetes/removedApis.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import { formatVersion } from '../../server/src/kubernetes/version.ts';
import type { Field, View } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'removed-api-version',
  title: 'Object in an API version that clusters no longer serve',
  severity: 'medium',
  fix: 'safe',
  variants: [
    {
      since: 16,
      *resource(resource, { version }) {
        const removed = removedApi(resource.apiVersion, resource.kind, version);
        if (removed === undefined) return;
        // An item of a list may leave its apiVersion to the list.
        const written = resource.view.string('apiVersion');
        const { kind, apiVersion, name = '' } = resource;
        const since = formatVersion(removed.removedIn);
        yield {
          at: written?.valuePlace ?? resource.view.mapping('metadata').anchor,
          message:
            removed.replacement === undefined
              ? say`${kind} "${name}" is written in ${apiVersion}, which clusters do not serve since ${since}: it is refused, and what it should protect stays open. Nothing replaces it.`
              : say`${kind} "${name}" is written in ${apiVersion}, which clusters do not serve since ${since}: it is refused, and what it should protect stays open. Write ${removed.replacement}.`,
          fixes: fixesOf(resource, removed, written),
        };
      },
    },
  ],
});

function fixesOf(
  resource: Resource,
  removed: RemovedApi,
  written: Field<string> | undefined,
): readonly Fix[] {
  const { replacement } = removed;
  if (written === undefined || replacement === undefined) return [];
  if (!removed.isSameSchema && !isBudgetThatStaysTheSame(resource)) return [];
  return [
    {
      title: say`Write ${replacement}`,
      safety: 'safe',
      patches: [{ op: 'set', at: written.path, value: replacement }],
      preferred: true,
    },
  ];
}

interface BudgetFields {
  spec: { selector: { matchLabels: object; matchExpressions: readonly object[] } };
}

/** In policy/v1 an empty selector means every pod of the namespace, in v1beta1 it meant none. */
function isBudgetThatStaysTheSame({ kind, view }: Resource): boolean {
  if (kind !== 'PodDisruptionBudget') return false;
  // The kind says that these are the object's fields.
  const selector = (view as unknown as View<BudgetFields>).mapping('spec').mapping('selector');
  return (
    selector.mapping('matchLabels').fields().length > 0 ||
    selector.items('matchExpressions').length > 0
  );
}
