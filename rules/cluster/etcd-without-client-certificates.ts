import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Component } from '../../server/src/kubernetes/componentFlags.ts';
import {
  flagOf,
  isOpen,
  itemsOf,
  lacks,
  truthOf,
} from '../../server/src/kubernetes/componentFlags.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';
import { aboutFlag, aboutMissingFlag, componentsIn } from '../controlPlane.ts';
import { isLoopback } from '../loopback.ts';

interface Port {
  readonly urls: string;
  readonly flag: string;
  /** Of the cluster's etcd. */
  readonly message: (name: string) => Text;
  /** Of one that keeps the data of some application. */
  readonly milder: (name: string) => Text;
}

const PORTS: readonly Port[] = [
  {
    urls: 'listen-client-urls',
    flag: 'client-cert-auth',
    message: (name) =>
      say`Container "${name}" lets etcd answer clients without certificates: who reaches it reads and writes all Secrets and RBAC. Write --client-cert-auth=true with TLS files.`,
    milder: (name) =>
      say`Container "${name}" lets etcd answer clients without certificates: who reaches it reads and writes all it stores. Write --client-cert-auth=true with TLS files.`,
  },
  {
    urls: 'listen-peer-urls',
    flag: 'peer-client-cert-auth',
    message: (name) =>
      say`Container "${name}" lets etcd take members without certificates: who reaches its peer port joins and gets all Secrets. Write --peer-client-cert-auth=true with TLS files.`,
    milder: (name) =>
      say`Container "${name}" lets etcd take members without certificates: who reaches its peer port joins and gets a copy of all data. Write --peer-client-cert-auth=true with TLS files.`,
  },
];

export default defineRule({
  id: 'etcd-without-client-certificates',
  title: 'etcd that asks for no certificates',
  severity: 'critical',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['command', 'args'],
      *pod(pod) {
        for (const component of componentsIn(pod, ['etcd'])) {
          for (const { urls, flag: name, message, milder } of PORTS) {
            if (!listensBeyondTheNode(component, urls)) continue;
            const flag = flagOf(component, name);
            const { name: container } = component.container;
            const said = isOfTheCluster(pod)
              ? { message: message(container) }
              : { message: milder(container), severity: 'low' as const };
            if (flag !== undefined && truthOf(flag) === false) {
              yield aboutFlag(component, flag, said);
            } else if (lacks(component, name)) {
              const [url] = itemsOf(component, urls);
              yield url === undefined
                ? aboutMissingFlag(component, said)
                : aboutFlag(component, url.flag, said);
            }
          }
        }
      },
    },
  ],
});

/** Without the flag etcd listens on localhost. */
function listensBeyondTheNode(component: Component, urls: string): boolean {
  if (isOpen(component, urls)) return true;
  return itemsOf(component, urls).some(({ item }) => !isLoopback(item) && !/^unixs?:/.test(item));
}

/** The cluster's own etcd is a pod of the node's network, or of the cluster's namespace. */
function isOfTheCluster({ spec, resource }: Pod): boolean {
  return spec.boolean('hostNetwork')?.value === true || resource.namespace === 'kube-system';
}
