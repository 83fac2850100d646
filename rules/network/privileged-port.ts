import { defineRule } from '../../server/src/engine/defineRule.ts';
import { normalizeCapability } from '../../server/src/kubernetes/capabilities.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import { dottedSysctl } from '../../server/src/kubernetes/sysctls.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'privileged-port',
  title: 'Port below 1024',
  severity: 'info',
  persona: 'pedantic',
  fix: 'none',
  variants: [
    {
      since: 0,
      keys: ['containerPort'],
      *container(container) {
        if (container.pod.isWindows || mayBind(container)) return;
        const first = firstOpenPort(container.pod);
        for (const port of container.view.items('ports')) {
          const number = port.number('containerPort');
          if (number === undefined || number.value < 1 || number.value >= first) continue;
          yield {
            at: number.valuePlace,
            message: say`Container "${container.name}" listens at port ${number.value}, for which many nodes want root or NET_BIND_SERVICE. Listen above 1023: a Service can still publish it as ${number.value}.`,
          };
        }
      },
    },
  ],
});

/** By the capability for it, or by all of them, of which other rules speak. */
function mayBind({ view }: Container): boolean {
  const context = view.mapping('securityContext');
  const added = context.mapping('capabilities').strings('add');
  return (
    context.boolean('privileged')?.value === true ||
    added.some(({ value }) => ['NET_BIND_SERVICE', 'ALL'].includes(normalizeCapability(value)))
  );
}

/** Everybody may listen from this port on. */
function firstOpenPort({ spec }: Pod): number {
  const sysctl = spec
    .mapping('securityContext')
    .items('sysctls')
    .find((entry) => dottedSysctl(entry.string('name')?.value ?? '') === UNPRIVILEGED_PORTS);
  const value = Number(sysctl?.string('value')?.value ?? NaN);
  return Number.isNaN(value) ? 1024 : value;
}

const UNPRIVILEGED_PORTS = 'net.ipv4.ip_unprivileged_port_start';
