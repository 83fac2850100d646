import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { podSecurityVariants } from '../podSecurityConfiguration.ts';

export default defineRule({
  id: 'pod-security-default-privileged',
  title: 'Cluster that admits privileged pods by default',
  severity: 'medium',
  fix: 'choice',
  ...podSecurityVariants(function* (configuration) {
    const defaults = configuration.mapping('defaults');
    const level = defaults.string('enforce');
    const isMissing = defaults.field('enforce') === undefined;
    if (!isMissing && level?.value !== 'privileged') return;
    yield {
      at: level?.valuePlace ?? defaults.anchor,
      missing: isMissing,
      message: isMissing
        ? say`Namespaces without labels admit privileged pods, because no level is enforced by default. Set defaults.enforce to baseline.`
        : say`Namespaces without labels admit privileged pods, because privileged is the default. Set defaults.enforce to baseline.`,
      fixes: [
        {
          title: say`Enforce baseline by default`,
          safety: 'choice',
          why: say`Privileged pods are refused in namespaces that have no label for them.`,
          patches: [{ op: 'set', at: defaults.pathTo('enforce'), value: 'baseline' }],
          preferred: true,
        },
      ],
    };
  }),
});
