import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft, Severity } from '../../server/src/engine/rule.ts';
import type { SecurityContextConstraintsFields } from '../../server/src/kubernetes/configurationFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import { say } from '../../server/src/text/say.ts';
import { isSecurityContextConstraints } from '../securityContextConstraints.ts';

const SWITCHES: readonly (readonly [name: SwitchName, severity: Severity])[] = [
  ['allowPrivilegedContainer', 'high'],
  ['allowHostDirVolumePlugin', 'high'],
  ['allowHostPID', 'high'],
  ['allowHostIPC', 'medium'],
  ['allowHostNetwork', 'medium'],
];

type SwitchName =
  | 'allowPrivilegedContainer'
  | 'allowHostDirVolumePlugin'
  | 'allowHostPID'
  | 'allowHostIPC'
  | 'allowHostNetwork';

const ESCAPING: readonly string[] = [
  '*',
  'ALL',
  'BPF',
  'DAC_READ_SEARCH',
  'SYS_ADMIN',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
];

export default defineRule({
  id: 'scc-allows-host',
  title: 'SecurityContextConstraints that open the node',
  severity: 'high',
  kinds: ['SecurityContextConstraints'],
  fix: 'choice',
  variants: [
    {
      since: 0,
      *resource(resource) {
        if (!isSecurityContextConstraints(resource)) return;
        yield* switchesOf(resource);
        const constraints = fieldsOf<SecurityContextConstraintsFields>(resource);
        for (const capability of constraints.strings('allowedCapabilities')) {
          if (!ESCAPING.includes(capability.value)) continue;
          yield {
            at: capability.valuePlace,
            message: say`SecurityContextConstraints "${resource.name ?? ''}" lets pods add the capability ${capability.value}, with which they take over the node. Remove it.`,
            fixes: [
              {
                title: say`Forbid the capability ${capability.value}`,
                safety: 'choice',
                why: say`Pods that ask for it are no longer admitted by these constraints.`,
                patches: [{ op: 'remove', at: capability.path }],
              },
            ],
          };
        }
      },
    },
  ],
});

function* switchesOf(resource: Resource): Iterable<Draft> {
  const constraints = fieldsOf<SecurityContextConstraintsFields>(resource);
  for (const [name, severity] of SWITCHES) {
    const field = constraints.boolean(name);
    if (field?.value !== true) continue;
    yield {
      at: field.valuePlace,
      severity,
      message: say`SecurityContextConstraints "${resource.name ?? ''}" set ${name}: every account that may use them gets the node. Set it to false, or bind them to node agents alone.`,
      fixes: [
        {
          title: say`Set ${name} to false`,
          safety: 'choice',
          why: say`Pods that need it are no longer admitted by these constraints.`,
          // The field is required, so it is not removed.
          patches: [{ op: 'set', at: field.path, value: false }],
        },
      ],
    };
  }
}
