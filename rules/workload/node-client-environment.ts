import { defineRule } from '../../server/src/engine/defineRule.ts';
import { hostMountAt } from '../../server/src/kubernetes/hostMounts.ts';
import { say } from '../../server/src/text/say.ts';

/** Where clients find a container engine: docker, podman, ctr and nerdctl, crictl. */
const ENGINE_VARIABLES: ReadonlySet<string> = new Set([
  'DOCKER_HOST',
  'CONTAINER_HOST',
  'CONTAINERD_ADDRESS',
  'CONTAINER_RUNTIME_ENDPOINT',
  'IMAGE_SERVICE_ENDPOINT',
]);

export default defineRule({
  id: 'node-client-environment',
  title: 'Environment that points a client at the node',
  severity: 'high',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['env'],
      *container(container) {
        for (const variable of container.view.items('env')) {
          const name = variable.string('name')?.value ?? '';
          const value = variable.string('value');
          if (value === undefined) continue;
          const path = value.value.replace(/^unix:(\/\/)?/, '');
          if (!path.startsWith('/') || hostMountAt(container, path) === undefined) continue;
          if (ENGINE_VARIABLES.has(name)) {
            yield {
              at: value.valuePlace,
              message: say`Container "${container.name}" commands the node’s container engine by ${name}: it can start privileged containers there. Remove it, and the mount.`,
            };
          } else if (name === 'KUBECONFIG') {
            yield {
              at: value.valuePlace,
              message: say`Container "${container.name}" acts with ${path}, a kubeconfig of the node: it has that node’s or the admin’s rights. Use a service account of its own.`,
            };
          }
        }
      },
    },
  ],
});
