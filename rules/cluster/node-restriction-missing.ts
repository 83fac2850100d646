import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf, isOpen, itemsOf, lacks } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, aboutMissingFlag, componentsIn, settingFlag } from '../controlPlane.ts';

const NAME = 'enable-admission-plugins';

export default defineRule({
  id: 'node-restriction-missing',
  title: 'API server without NodeRestriction',
  severity: 'medium',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          // Kubernetes before 1.10 named the flag otherwise, and the older one excludes this one.
          if (component.flags.has('admission-control') || isOpen(component, NAME)) continue;
          const plugins = itemsOf(component, NAME).map(({ item }) => item);
          if (plugins.includes('NodeRestriction')) continue;
          const flag = flagOf(component, NAME);
          if (flag === undefined && !lacks(component, NAME)) continue;
          const said = {
            message: say`Container "${component.container.name}" starts the API server without NodeRestriction: the kubelet of one node may change other nodes and their pods. Add it to --enable-admission-plugins.`,
            fixes: [
              settingFlag(component, NAME, [...plugins, 'NodeRestriction'].join(','), {
                safety: 'choice',
                why: say`Kubelets whose user is not system:node:<node name> can no longer report.`,
              }),
            ],
          };
          yield flag === undefined
            ? aboutMissingFlag(component, said)
            : aboutFlag(component, flag, said);
        }
      },
    },
  ],
});
