import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf, lacks, truthOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, aboutMissingFlag, componentsIn, settingFlag } from '../controlPlane.ts';

const COMPONENTS = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler'] as const;
const WHY = say`Who measures the component with pprof finds nothing at /debug/pprof.`;

export default defineRule({
  id: 'profiling-enabled',
  title: 'Profiling left on in the control plane',
  severity: 'low',
  persona: 'pedantic',
  fix: 'hardening',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, COMPONENTS)) {
          const flag = flagOf(component, 'profiling');
          const said = {
            message: say`Container "${component.container.name}" serves profiles of ${component.name} at /debug/pprof, which show how it works inside. Write --profiling=false.`,
            fixes: [
              settingFlag(component, 'profiling', 'false', { safety: 'hardening', why: WHY }),
            ],
          };
          if (lacks(component, 'profiling')) yield aboutMissingFlag(component, said);
          else if (flag !== undefined && truthOf(flag) === true) {
            yield aboutFlag(component, flag, said);
          }
        }
      },
    },
  ],
});
