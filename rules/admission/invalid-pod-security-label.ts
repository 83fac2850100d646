import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import {
  isPodSecurityLevel,
  isPodSecurityVersion,
  meantPodSecurityValue,
  POD_SECURITY_LABELS,
  POD_SECURITY_PREFIX,
} from '../../server/src/kubernetes/podSecurityLabels.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';
import type { Entry } from '../../server/src/yaml/node.ts';
import type { FieldPath } from '../../server/src/yaml/fieldPath.ts';

export default defineRule({
  id: 'invalid-pod-security-label',
  title: 'Pod Security label that is not valid',
  severity: 'medium',
  kinds: ['Namespace'],
  fix: 'hardening',
  variants: [
    {
      since: 23,
      *resource(resource) {
        if (resource.group !== '') return;
        const labels = resource.view.mapping('metadata').mapping('labels');
        for (const entry of labels.node?.entries.values() ?? []) {
          if (!entry.key.startsWith(POD_SECURITY_PREFIX)) continue;
          yield* faultOf(entry, resource, [...labels.path, entry.key]);
        }
      },
    },
  ],
});

function* faultOf(entry: Entry, resource: Resource, path: FieldPath): Iterable<Draft> {
  const label = entry.key.slice(POD_SECURITY_PREFIX.length);
  const name = resource.name ?? '';
  if (!POD_SECURITY_LABELS.some((known) => known === label)) {
    yield {
      at: entry.keyPlace,
      message: say`Namespace "${name}" has the label ${entry.key}, which Pod Security does not know and ignores. It knows enforce, audit, warn, and each of them with -version.`,
    };
    return;
  }
  const { value } = entry;
  if (value.kind !== 'scalar') return;
  // Labels are strings: the API server decodes null as an empty one and refuses the rest.
  const text = value.value === null ? '' : value.value;
  if (typeof text !== 'string') return;
  const isVersion = label.endsWith('-version');
  if (isVersion ? isPodSecurityVersion(text) : isPodSecurityLevel(text)) return;
  const meant = meantPodSecurityValue(label, text);
  yield {
    at: text === '' ? entry.keyPlace : value,
    message: isVersion
      ? say`Namespace "${name}" names the Pod Security version "${text}", so the API server refuses it. Write latest, or a version such as v1.37.`
      : say`Namespace "${name}" names the Pod Security level "${text}", so the API server refuses it. Write privileged, baseline or restricted.`,
    fixes:
      meant === undefined
        ? []
        : [
            {
              title: say`Write ${meant}`,
              safety: 'hardening',
              why: say`Pods that this level forbids are refused or reported from now on.`,
              patches: [{ op: 'set', at: path, value: meant }],
              preferred: true,
            },
          ],
  };
}
