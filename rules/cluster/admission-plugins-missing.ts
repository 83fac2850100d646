import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf, isOpen, itemsOf, lacks } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, aboutMissingFlag, componentsIn } from '../controlPlane.ts';

const NAME = 'enable-admission-plugins';

/** Off by default; the CIS benchmark asks for them. */
const WANTED = ['AlwaysPullImages', 'DenyServiceExternalIPs', 'EventRateLimit'];

export default defineRule({
  id: 'admission-plugins-missing',
  title: 'Admission plugins that are not switched on',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          if (component.flags.has('admission-control') || isOpen(component, NAME)) continue;
          const flag = flagOf(component, NAME);
          if (flag === undefined && !lacks(component, NAME)) continue;
          const { name } = component.container;
          const plugins = itemsOf(component, NAME).map(({ item }) => item);
          const missing = WANTED.filter((plugin) => !plugins.includes(plugin));
          if (missing.length > 0) {
            const message = say`Container "${name}" starts the API server without ${missing}, which are off unless they are named. Add to --enable-admission-plugins what the cluster can live with.`;
            yield flag === undefined
              ? aboutMissingFlag(component, { message })
              : aboutFlag(component, flag, { message });
          } else if (flag !== undefined && plugins.includes('AlwaysAdmit')) {
            yield aboutFlag(component, flag, {
              message: say`Container "${name}" names AlwaysAdmit, which checks nothing and is deprecated: it only looks like a control. Take it out of --enable-admission-plugins.`,
            });
          }
        }
      },
    },
  ],
});
