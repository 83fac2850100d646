import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'pod-security-policy',
  title: 'PodSecurityPolicy, which no longer exists',
  severity: 'medium',
  kinds: ['PodSecurityPolicy'],
  fix: 'none',
  variants: [
    {
      since: 25,
      *resource(resource) {
        if (resource.group !== 'policy' && resource.group !== 'extensions') return;
        yield {
          // An item of a list may leave its kind to the list.
          at: resource.view.string('kind')?.valuePlace ?? resource.view.mapping('metadata').anchor,
          message: say`PodSecurityPolicy "${resource.name ?? ''}" protects nothing: clusters refuse the kind since 1.25. Label the namespaces with pod-security.kubernetes.io/enforce.`,
        };
      },
    },
  ],
});
