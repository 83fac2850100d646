import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Component } from '../../server/src/kubernetes/componentFlags.ts';
import { isOpen, itemsOf, lacks } from '../../server/src/kubernetes/componentFlags.ts';
import { say } from '../../server/src/text/say.ts';
import { aboutFlag, aboutMissingFlag, componentsIn } from '../controlPlane.ts';
import { isLoopback } from '../loopback.ts';

const FLAGS = ['etcd-cafile', 'etcd-certfile', 'etcd-keyfile'];

export default defineRule({
  id: 'etcd-connection-unprotected',
  title: 'API server that talks to etcd without certificates',
  severity: 'medium',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['kube-apiserver'])) {
          const { name } = component.container;
          const plain = itemsOf(component, 'etcd-servers').find(
            ({ item }) => item.startsWith('http://') && !isLoopback(item),
          );
          if (plain !== undefined) {
            yield aboutFlag(component, plain.flag, {
              severity: 'high',
              message: say`Container "${name}" talks to etcd without TLS (${plain.item}): who listens reads every Secret, and etcd asks nobody who they are. Use https and client certificates.`,
            });
            continue;
          }
          const missing = FLAGS.filter((flag) => lacks(component, flag));
          if (missing.length === 0 || !leavesTheNode(component)) continue;
          yield aboutMissingFlag(component, {
            message: say`Container "${name}" starts the API server without ${missing.map((flag) => `--${flag}`)}: it cannot prove itself to etcd, or cannot tell etcd from an impostor. Give it the files.`,
          });
        }
      },
    },
  ],
});

/** Unix sockets and plain loopback addresses need no certificates. */
function leavesTheNode(component: Component): boolean {
  const servers = itemsOf(component, 'etcd-servers');
  if (isOpen(component, 'etcd-servers') || servers.length === 0) return true;
  return !servers.every(({ item }) => /^unixs?:/.test(item) || item.startsWith('http:'));
}
