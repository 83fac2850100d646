import { defineRule } from '../../server/src/engine/defineRule.ts';
import { flagOf, lacks, truthOf } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, aboutMissingFlag, componentsIn, settingFlag } from '../controlPlane.ts';

const NAME = 'use-service-account-credentials';
const WHY = say`The controllers’ own roles must be there, which RBAC makes by itself.`;

export default defineRule({
  id: 'shared-controller-credentials',
  title: 'Controllers that share one identity',
  severity: 'low',
  persona: 'pedantic',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-controller-manager'])) {
          const flag = flagOf(component, NAME);
          const said = {
            message: say`Container "${component.container.name}" runs all controllers under one identity, which needs the rights of all of them. Write --use-service-account-credentials=true.`,
            fixes: [settingFlag(component, NAME, 'true', { safety: 'choice', why: WHY })],
          };
          if (lacks(component, NAME)) yield aboutMissingFlag(component, said);
          else if (flag !== undefined && truthOf(flag) === false) {
            yield aboutFlag(component, flag, said);
          }
        }
      },
    },
  ],
});
