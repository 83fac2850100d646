import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';

/**
 * Resources of device plugins that hand a device of the node as it is: KubeVirt’s, Smarter’s device
 * manager, and those named for KVM, FUSE, TUN and vhost.
 */
const HOST_DEVICE =
  /^(?:smarter-devices\/.+|hostdev\..+|[^/]+\/(?:kvm|fuse|tun|vhost-net|vhost-vsock)|github\.com\/fuse)$/;

export default defineRule({
  id: 'device-resource',
  title: 'Device of the node as a resource',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['limits', 'requests'],
      *container(container) {
        const resources = container.view.mapping('resources');
        const told = new Set<string>();
        for (const list of ['limits', 'requests'] as const) {
          for (const { path, keyPlace } of resources.mapping(list).fields()) {
            const name = String(path.at(-1));
            if (!HOST_DEVICE.test(name) || told.has(name)) continue;
            told.add(name);
            yield {
              at: keyPlace,
              message: say`Container "${container.name}" gets a device of the node by the resource ${name}, which no check of volumes or privileges sees. Make sure that it needs it.`,
            };
          }
        }
      },
    },
  ],
});
