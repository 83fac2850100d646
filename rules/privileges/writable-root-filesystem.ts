import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import type { Json, Patch } from '../../server/src/yaml/edit/patch.ts';
import type { FieldPath } from '../../server/src/yaml/fieldPath.ts';
import type { Node } from '../../server/src/yaml/node.ts';
import { linuxSetting } from '../windowsNodes.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'writable-root-filesystem',
  title: 'Writable root file system',
  severity: 'low',
  persona: 'pedantic',
  fix: 'hardening',
  variants: [{ since: 0, container: writable }],
});

function* writable(container: Container): Iterable<Draft> {
  if (container.pod.isWindows) return;
  const securityContext = container.view.mapping('securityContext');
  const written = securityContext.boolean('readOnlyRootFilesystem');
  if (written?.value === true) return;
  yield {
    at: written?.valuePlace ?? securityContext.anchor,
    missing: written === undefined,
    message: say`Container "${container.name}" can write to its image’s files, so an intruder can bring tools and replace programs. Set readOnlyRootFilesystem: true.`,
    fixes: [linuxSetting(container.pod, readOnly(container)), ...withTemporaryFolder(container)],
  };
}

function readOnly(container: Container): Fix {
  return {
    title: say`Set readOnlyRootFilesystem: true in container "${container.name}"`,
    safety: 'hardening',
    why: say`A program that writes outside its volumes, often to /tmp or /var/run, fails until an emptyDir is mounted there.`,
    patches: [readOnlyPatch(container)],
    preferred: true,
  };
}

function readOnlyPatch({ view }: Container): Patch {
  const at = view.mapping('securityContext').pathTo('readOnlyRootFilesystem');
  return { op: 'set', at, value: true };
}

/** The same with an empty /tmp; each container has its own, as it had before. */
function withTemporaryFolder(container: Container): readonly Fix[] {
  const { pod, view } = container;
  const name = `tmp-${view.string('name')?.value ?? ''}`;
  const mounted = view.items('volumeMounts').map((mount) => mount.string('mountPath')?.value);
  const taken = pod.spec.items('volumes').map((volume) => volume.string('name')?.value);
  const isPossible = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])$/.test(name) && !taken.includes(name);
  if (!isPossible || mounted.some((path) => path?.startsWith('/tmp'))) return [];
  return [
    {
      title: say`Set readOnlyRootFilesystem: true and mount an emptyDir at /tmp in container "${container.name}"`,
      safety: 'choice',
      why: say`A program that writes elsewhere still fails, and files that the image has in /tmp are hidden.`,
      patches: [
        readOnlyPatch(container),
        appended(view.field('volumeMounts')?.value, view.pathTo('volumeMounts'), {
          name,
          mountPath: '/tmp',
        }),
        appended(pod.spec.field('volumes')?.value, pod.spec.pathTo('volumes'), {
          name,
          emptyDir: {},
        }),
      ],
    },
  ];
}

function appended(list: Node | undefined, at: FieldPath, item: Json): Patch {
  return list?.kind === 'sequence'
    ? { op: 'set', at: [...at, list.items.length], value: item }
    : { op: 'set', at, value: [item] };
}
