import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Gathers } from '../../server/src/engine/rule.ts';
import { nodeAgentOf } from '../../server/src/kubernetes/nodeAgents.ts';
import type { NodeAgent } from '../../server/src/kubernetes/nodeAgents.ts';
import type { NodePrivilege } from '../../server/src/kubernetes/nodePrivileges.ts';
import { podsOf } from '../../server/src/kubernetes/pod.ts';
import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';
import type { Place } from '../../server/src/yaml/node.ts';
import { placementsOf } from '../placements.ts';

/** What an agent that has to be root, and mostly privileged, cannot be asked for. */
const FOR_ORDINARY_PROGRAMS: readonly string[] = [
  'apparmor-annotation',
  'apparmor-profile-missing',
  'apparmor-unconfined',
  'capabilities-not-dropped',
  'capability-beyond-restricted',
  'capability-escape-helper',
  'host-user-namespace',
  'low-group-id',
  'low-user-id',
  'may-run-as-root',
  'net-raw-not-dropped',
  'privilege-escalation',
  'root-group',
  'root-user',
  'seccomp-profile-missing',
  'seccomp-unconfined',
  'selinux-type',
  'supplemental-groups-merge',
  'writable-root-filesystem',
];

/** Makes one finding of those that an agent of the node has for being one. */
export default defineRule({
  id: 'known-node-agent',
  title: 'Known agent with the node’s privileges',
  severity: 'medium',
  kinds: ['DaemonSet', 'Pod'],
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['image'],
      *resource(resource) {
        for (const pod of podsOf(resource, BUILT_IN_WORKLOADS)) {
          const found = nodeAgentOf(pod);
          const image = found?.container.view.string('image');
          if (found === undefined || image === undefined) continue;
          yield {
            at: image.valuePlace,
            container: found.container,
            message: messageOf(found),
            gathers: gathersOf(found),
          };
        }
      },
    },
  ],
});

function messageOf(found: NodeAgent): Text {
  const { name, agentClass, container } = found;
  const agent = say`Container "${container.name}" runs ${name}, ${agentClass.what}.`;
  const needs = namesOf([...found.needed, ...found.writable]);
  const writable = namesOf(found.writable);
  const beyond = namesOf(found.beyond);
  if (writable.length > 0 && beyond.length > 0) {
    return say`${agent} It needs ${needs}, but neither to write to ${writable} nor what else the pod has of the node: ${beyond}. Mount read-only what it reads, keep its state elsewhere, and take the rest away.`;
  }
  if (writable.length > 0) {
    return say`${agent} It needs ${needs}, but not to write to ${writable}. Mount read-only what it reads, and keep its state elsewhere.`;
  }
  if (beyond.length > 0) {
    return say`${agent} It needs ${needs}, but not what else the pod has of the node: ${beyond}. Take that away.`;
  }
  return say`${agent} It needs what it has of the node: ${needs}. Let nobody else change its image or enter its namespace.`;
}

/** Each once, in their order. */
function namesOf(privileges: readonly NodePrivilege[]): readonly string[] {
  return [...new Set(privileges.map(({ written }) => written))];
}

function gathersOf({ agentClass, containers, needed, container }: NodeAgent): Gathers<Place> {
  return {
    // An agent is there for every node.
    at: [
      ...needed.flatMap(({ places }) => places),
      ...placementsOf(container.pod).map(({ at }) => at),
    ],
    rules: agentClass.asRoot ? FOR_ORDINARY_PROGRAMS : [],
    containers: containers.map(({ name }) => name),
    stories: true,
  };
}
