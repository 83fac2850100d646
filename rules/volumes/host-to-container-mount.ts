import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { propagationsOf } from '../mountPropagation.ts';

export default defineRule({
  id: 'host-to-container-mount',
  title: 'Mounts of the node reach the container (HostToContainer)',
  severity: 'low',
  persona: 'pedantic',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['mountPropagation'],
      container: (container, { version }) =>
        propagationsOf(
          container,
          {
            value: 'HostToContainer',
            message: (name, path) =>
              say`What the node mounts below ${path} later appears in container "${name}", too, disks and secrets of other pods included. Remove mountPropagation.`,
            why: say`The container no longer sees what the node mounts after its start.`,
          },
          version,
        ),
    },
  ],
});
