import { defineRule } from '../../server/src/engine/defineRule.ts';
import type {
  DeviceClaimFields,
  ResourceClaimFields,
} from '../../server/src/kubernetes/clusterFields.ts';
import { fieldsOf } from '../../server/src/kubernetes/resource.ts';
import type { Resource } from '../../server/src/kubernetes/resource.ts';
import type { Field, View } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'device-admin-access',
  title: 'Admin access to devices in use',
  severity: 'high',
  kinds: ['ResourceClaim', 'ResourceClaimTemplate'],
  fix: 'choice',
  variants: [
    {
      since: 0,
      *resource(resource) {
        if (resource.group !== 'resource.k8s.io') return;
        for (const access of grantsIn(claimOf(resource))) {
          yield {
            at: access.valuePlace,
            message: say`${resource.kind} "${resource.name ?? ''}" asks for admin access: its pods reach devices that other pods are using, and what these hold. Remove adminAccess.`,
            fixes: [
              {
                title: say`Remove adminAccess`,
                safety: 'choice',
                why: say`The claim then waits for a device that nobody else is using.`,
                patches: [{ op: 'remove', at: access.path }],
                preferred: true,
              },
            ],
          };
        }
      },
    },
  ],
});

function claimOf(resource: Resource): View<DeviceClaimFields> {
  const spec = fieldsOf<ResourceClaimFields>(resource).mapping('spec');
  if (resource.kind === 'ResourceClaim') return spec.mapping('devices');
  return spec.mapping('spec').mapping('devices');
}

/** Beside the request’s name up to v1beta1, under `exactly` from v1beta2. */
function grantsIn(devices: View<DeviceClaimFields>): readonly Field<boolean>[] {
  return devices
    .items('requests')
    .flatMap((request) => [
      request.boolean('adminAccess'),
      request.mapping('exactly').boolean('adminAccess'),
    ])
    .filter((access): access is Field<boolean> => access?.value === true);
}
