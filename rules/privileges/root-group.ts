import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import type { FieldPath } from '../../server/src/yaml/fieldPath.ts';
import type { Place } from '../../server/src/yaml/node.ts';
import { inheritorsOf } from '../inheritors.ts';
import { UNPRIVILEGED_ID } from '../rootUser.ts';
import { isUserNamespaced } from '../userNamespaces.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'root-group',
  title: 'Member of group 0',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['runAsGroup', 'fsGroup', 'supplementalGroups'],
      *pod(pod, context) {
        if (pod.isWindows || isUserNamespaced(pod, context)) return;
        yield* primaryGroups(pod);
        yield* groupOfVolumes(pod);
        yield* supplementalGroups(pod);
      },
    },
  ],
});

function* primaryGroups(pod: Pod): Iterable<Draft> {
  for (const place of securityContextsOf(pod)) {
    const group = place.view.number('runAsGroup');
    if (group?.value !== 0) continue;
    yield {
      at: group.valuePlace,
      ...(place.container && { container: place.container }),
      ...inheritorsOf(place, (view) => view.field('runAsGroup')),
      message: say`The group of ${placeName(place)} is root’s (runAsGroup: 0): it reads what the node and the image open to that group. Set a group above 0.`,
      fixes: [
        {
          title: say`Set runAsGroup: ${UNPRIVILEGED_ID} in ${placeName(place)}`,
          safety: 'choice',
          why: say`Images made for any user give their files to group 0; the program may no longer read or write them.`,
          patches: [{ op: 'set', at: group.path, value: UNPRIVILEGED_ID }],
        },
      ],
    };
  }
}

function* groupOfVolumes(pod: Pod): Iterable<Draft> {
  const group = pod.spec.mapping('securityContext').number('fsGroup');
  if (group?.value !== 0) return;
  yield {
    at: group.valuePlace,
    message: say`fsGroup: 0 gives the pod’s volumes to root’s group and makes each container a member of it. Set a group above 0.`,
    fixes: [
      {
        title: say`Set fsGroup: ${UNPRIVILEGED_ID}`,
        safety: 'choice',
        why: say`The files of the volumes change their group; whoever else reads them must be in it.`,
        patches: [{ op: 'set', at: group.path, value: UNPRIVILEGED_ID }],
      },
    ],
  };
}

function* supplementalGroups(pod: Pod): Iterable<Draft> {
  for (const group of zerosIn(pod)) {
    yield {
      at: group.place,
      message: say`supplementalGroups makes each container a member of root’s group, which reads what the node opens to it. Remove group 0.`,
      fixes: [
        {
          title: say`Remove group 0 from supplementalGroups`,
          safety: 'choice',
          why: say`Files that only root’s group may read are closed to the program.`,
          patches: [{ op: 'remove', at: group.path }],
        },
      ],
    };
  }
}

function zerosIn(pod: Pod): readonly { readonly place: Place; readonly path: FieldPath }[] {
  const list = pod.spec.mapping('securityContext').field('supplementalGroups');
  if (list?.value.kind !== 'sequence') return [];
  return list.value.items.flatMap((item, index) =>
    item.kind === 'scalar' && item.value === 0
      ? [{ place: item, path: [...list.path, index] }]
      : [],
  );
}
