import type { Draft } from '../server/src/engine/rule.ts';
import { linuxFieldsOf } from '../server/src/kubernetes/linuxFields.ts';
import type { Pod } from '../server/src/kubernetes/pod.ts';
import { placeName, securityContextsOf } from '../server/src/kubernetes/securityContexts.ts';
import type { Patch } from '../server/src/yaml/edit/patch.ts';
import { choice } from './contradictions.ts';
import { rootUserIn } from './rootUser.ts';
import { say } from '../server/src/text/say.ts';

/** `windowsOptions` beside `os.name: linux`, which the API server refuses. */
export function* windowsOptionsOnLinux(pod: Pod): Iterable<Draft> {
  if (pod.spec.mapping('os').string('name')?.value !== 'linux') return;
  for (const context of securityContextsOf(pod)) {
    const options = context.view.field('windowsOptions');
    if (options === undefined) continue;
    yield {
      at: options.keyPlace,
      ...(context.container && { container: context.container }),
      message: say`The pod is for Linux (os.name), and ${placeName(context)} sets windowsOptions, so the API server refuses it. Remove windowsOptions.`,
      fixes: [
        choice(
          say`Remove windowsOptions from ${placeName(context)}`,
          say`If the pod is meant for Windows, os.name is what is wrong.`,
          options.path,
        ),
      ],
    };
  }
}

/** `os.name: windows` beside fields of Linux, which the API server refuses. */
export function* linuxFieldsOnWindows(pod: Pod): Iterable<Draft> {
  const system = pod.spec.mapping('os').string('name');
  const fields = linuxFieldsOf(pod);
  if (system?.value !== 'windows' || fields.length === 0) return;
  const names = [...new Set(fields.map(({ name }) => name))];
  yield {
    at: system.valuePlace,
    message: say`The pod is for Windows, so the API server refuses it with settings of Linux: ${names}. Remove them, or correct os.name.`,
    related: fields.map(({ name, field }) => ({
      message: say`${name} is set here.`,
      at: field.keyPlace,
    })),
    fixes: [
      {
        title: say`Remove the settings of Linux`,
        safety: 'choice',
        why: say`If the pod is meant for Linux, os.name is what is wrong. Where root was the user, runAsNonRoot keeps the image from bringing it back.`,
        patches: [
          ...fields.map(({ field }): Patch => ({ op: 'remove', at: field.path })),
          ...nonRootWhereRoot(pod),
        ],
      },
    ],
  };
}

/** Who loses `runAsUser: 0` is as what the image says, which Pod Security takes for root, too. */
function nonRootWhereRoot(pod: Pod): readonly Patch[] {
  return securityContextsOf(pod)
    .filter((context) => rootUserIn(context) !== undefined)
    .map(({ view }) => ({ op: 'set', at: view.pathTo('runAsNonRoot'), value: true }));
}
