import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { propagationsOf } from '../mountPropagation.ts';

export default defineRule({
  id: 'bidirectional-mount',
  title: 'Mounts reach the node (Bidirectional)',
  severity: 'high',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['mountPropagation'],
      container: (container, { version }) =>
        propagationsOf(
          container,
          {
            value: 'Bidirectional',
            message: (name, path) =>
              say`What container "${name}" mounts below ${path} appears on the node and in other pods: it can cover their files with its own. Remove mountPropagation.`,
            why: say`What the container mounts no longer reaches the node: storage drivers stop working.`,
          },
          version,
        ),
    },
  ],
});
