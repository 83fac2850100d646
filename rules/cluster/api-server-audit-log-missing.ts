import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Component, Flag } from '../../server/src/kubernetes/componentFlags.ts';
import { flagOf, lacks } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, aboutMissingFlag, componentsIn } from '../controlPlane.ts';

/** What is kept at least, as the CIS benchmark wants it: days, files, megabytes. */
const KEPT: readonly (readonly [name: string, least: number])[] = [
  ['audit-log-maxage', 30],
  ['audit-log-maxbackup', 10],
  ['audit-log-maxsize', 100],
];

export default defineRule({
  id: 'api-server-audit-log-missing',
  title: 'API server without an audit log, or with one that is soon gone',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          const { name } = component.container;
          if (logsNowhere(component)) {
            yield aboutMissingFlag(component, {
              message: say`Container "${name}" starts the API server without an audit log: nobody can say afterwards who did what. Write --audit-policy-file and --audit-log-path.`,
            });
            continue;
          }
          for (const [flag, least] of tooShort(component)) {
            yield aboutFlag(component, flag, {
              message: say`Container "${name}" keeps too little of the audit log (--${flag.name}): an intruder’s traces are soon gone. Write at least ${least}.`,
            });
          }
        }
      },
    },
  ],
});

/** Without a policy the API server logs nothing, whatever the other flags say. */
function logsNowhere(component: Component): boolean {
  return (
    lacks(component, 'audit-policy-file') ||
    (lacks(component, 'audit-log-path') && lacks(component, 'audit-webhook-config-file'))
  );
}

/** Zero keeps everything, and so does leaving the flag out. */
function tooShort(component: Component): readonly (readonly [Flag, number])[] {
  return KEPT.flatMap(([name, least]) => {
    const flag = flagOf(component, name);
    const value = Number(flag?.value);
    return flag !== undefined && value > 0 && value < least ? [[flag, least] as const] : [];
  });
}
