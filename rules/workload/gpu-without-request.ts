import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { asksForGpu } from '../gpu.ts';

/** Values by which the toolkit gives no device. */
const NO_DEVICE: ReadonlySet<string> = new Set(['', 'none', 'void']);

export default defineRule({
  id: 'gpu-without-request',
  title: 'GPUs taken by an environment variable',
  severity: 'medium',
  fix: 'choice',
  variants: [
    {
      since: 0,
      keys: ['env'],
      *container(container) {
        if (container.pod.isWindows || asksForGpu(container.view)) return;
        for (const variable of container.view.items('env')) {
          const value = variable.string('value');
          if (variable.string('name')?.value !== 'NVIDIA_VISIBLE_DEVICES') continue;
          if (value === undefined || NO_DEVICE.has(value.value)) continue;
          yield {
            at: value.valuePlace,
            message: say`Container "${container.name}" takes GPUs of the node by NVIDIA_VISIBLE_DEVICES, past the device plugin and other pods’ requests. Ask for nvidia.com/gpu instead.`,
            fixes: [
              {
                title: say`Remove NVIDIA_VISIBLE_DEVICES from container "${container.name}"`,
                safety: 'choice',
                why: say`The container sees no GPU until it asks for one in resources.limits.`,
                patches: [{ op: 'remove', at: variable.path }],
                preferred: true,
              },
            ],
          };
        }
      },
    },
  ],
});
