import { defineRule } from '../../server/src/engine/defineRule.ts';
import { plainPath } from '../../server/src/kubernetes/hostMounts.ts';
import { say } from '../../server/src/text/say.ts';

/** Links of the kernel to what a process has open; the runtime follows them before the container starts. */
const OPEN_FILES = /^\/(?:proc\/(?:self|thread-self|\d+)\/(?:fd|cwd|root)|dev\/fd)(?:\/|$)/;

export default defineRule({
  id: 'leaked-descriptor-working-dir',
  title: 'Working directory at an open file of the runtime',
  severity: 'critical',
  fix: 'safe',
  variants: [
    {
      since: 0,
      keys: ['workingDir'],
      *container(container) {
        const workingDir = container.view.string('workingDir');
        if (workingDir === undefined || container.pod.isWindows) return;
        if (!OPEN_FILES.test(plainPath(workingDir.value))) return;
        yield {
          at: workingDir.valuePlace,
          message: say`Container "${container.name}" starts in ${workingDir.value}: through a file that runc left open, that is a directory of the node (CVE-2024-21626). Remove workingDir.`,
          fixes: [
            {
              title: say`Remove workingDir`,
              safety: 'safe',
              patches: [{ op: 'remove', at: workingDir.path }],
              preferred: true,
            },
          ],
        };
      },
    },
  ],
});
