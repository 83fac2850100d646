import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import {
  droppedCapabilities,
  normalizeCapability,
} from '../../server/src/kubernetes/capabilities.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import type { Patch } from '../../server/src/yaml/edit/patch.ts';
import { linuxSetting } from '../windowsNodes.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'capabilities-not-dropped',
  title: 'Capabilities not dropped',
  severity: 'medium',
  level: 'restricted',
  control: 'capabilities_restricted',
  fix: 'hardening',
  variants: [
    { since: 22, container: notDropped },
    {
      since: 25,
      name: 'Windows pods are exempt',
      container: (container) => (container.pod.isWindows ? [] : notDropped(container)),
    },
  ],
});

function* notDropped(container: Container): Iterable<Draft> {
  const dropped = droppedCapabilities(container);
  if (dropped.some(({ value }) => value === 'ALL')) return;
  const capabilities = container.view.mapping('securityContext').mapping('capabilities');
  yield {
    at: capabilities.field('drop')?.keyPlace ?? capabilities.anchor,
    missing: true,
    message: messageFor(container, dropped.find(meansAll)),
    fixes: container.pod.isWindows ? [] : [linuxSetting(container.pod, dropAll(container))],
  };
}

function messageFor({ name, view }: Container, misspelled: Field<string> | undefined): Text {
  if (misspelled !== undefined) {
    return say`Container "${name}" drops "${misspelled.value}", which Pod Security does not take for ALL: it compares exactly. Write ALL.`;
  }
  const list = view.mapping('securityContext').mapping('capabilities').field('drop');
  if (list !== undefined && list.value.kind !== 'sequence') {
    return say`Container "${name}" does not write drop as a list, so the API server refuses it. Write ["ALL"].`;
  }
  return say`Container "${name}" keeps what runtimes give by default, such as SETUID and NET_RAW. Drop ALL and add back what it needs.`;
}

function dropAll(container: Container): Fix {
  return {
    title: say`Drop ALL capabilities in container "${container.name}"`,
    safety: 'hardening',
    why: say`A program that relies on a capability it never asked for fails: to change owners or users, to ping, or when its file carries capabilities.`,
    patches: dropAllPatches(container),
    preferred: true,
  };
}

/** Replaces items one by one, so that comments and the list’s style stay. */
function dropAllPatches(container: Container): readonly Patch[] {
  const capabilities = container.view.mapping('securityContext').mapping('capabilities');
  const at = capabilities.pathTo('drop');
  const list = capabilities.field('drop')?.value;
  if (list?.kind !== 'sequence' || list.items.length === 0)
    return [{ op: 'set', at, value: ['ALL'] }];
  const dropped = droppedCapabilities(container);
  // Beside `all` the other names are kept: each may have a spelling to correct, too.
  const misspelled = dropped.find(meansAll);
  if (misspelled !== undefined) return [{ op: 'set', at: misspelled.path, value: 'ALL' }];
  return list.items.map((_item, index) =>
    index === 0
      ? { op: 'set', at: [...at, index], value: 'ALL' }
      : { op: 'remove', at: [...at, index] },
  );
}

function meansAll({ value }: Field<string>): boolean {
  return normalizeCapability(value) === 'ALL';
}
