import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'raw-block-volume',
  title: 'Raw block volume',
  severity: 'medium',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['volumeDevices'],
      *container(container) {
        for (const device of container.view.items('volumeDevices')) {
          const path = device.string('devicePath');
          if (path === undefined) continue;
          yield {
            at: path.valuePlace,
            message: say`Container "${container.name}" has a disk as the device ${path.value}: it reads and writes past file permissions. Mount a file system unless it must have the disk.`,
          };
        }
      },
    },
  ],
});
