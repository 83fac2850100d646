import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { ResourcesFields } from '../../server/src/kubernetes/fields.ts';
import type { Container } from '../../server/src/kubernetes/pod.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'resource-limits-missing',
  title: 'Container without resource limits',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      *pod(pod) {
        for (const container of pod.containers) {
          // The API refuses resources of ephemeral containers.
          if (container.list === 'ephemeralContainers') continue;
          const missing = RESOURCES.filter((name) => !isLimited(container, name));
          if (missing.length === 0) continue;
          yield {
            at: container.view.mapping('resources').mapping('limits').anchor,
            missing: true,
            severity: missing.includes('memory') ? 'low' : 'info',
            message: asksForNothing(container)
              ? say`Container "${container.name}" asks for no resources and has no limits: it can take what others on the node need, and is killed first. Set resources.`
              : say`Container "${container.name}" has no limit for ${missing}: it can take what others on the node need. Set it in resources.limits.`,
            container,
          };
        }
      },
    },
  ],
});

const RESOURCES: readonly string[] = ['memory', 'cpu', 'ephemeral-storage'];

/** By its own limit or by one that the containers of the pod share. */
function isLimited(container: Container, name: string): boolean {
  return resourcesFor(container).some((view) => view.mapping('limits').field(name) !== undefined);
}

function asksForNothing(container: Container): boolean {
  return resourcesFor(container).every(
    (view) =>
      view.mapping('limits').fields().length === 0 &&
      view.mapping('requests').fields().length === 0,
  );
}

function resourcesFor({ view, pod }: Container): readonly View<ResourcesFields>[] {
  return [view.mapping('resources'), pod.spec.mapping('resources')];
}
