import type {
  InheritedSecurityFields,
  PodSecurityContextFields,
  SecurityContextFields,
} from './fields.ts';
import type { Container } from './pod.ts';
import { View } from './view.ts';

/**
 * The view that decides an inheritable field of a container's securityContext: the container's own
 * where it writes the field, else the pod's (which may lack it too).
 */
export function effectiveSecurity(
  container: Container,
  field: keyof InheritedSecurityFields,
): View<InheritedSecurityFields> {
  const own = container.view.mapping('securityContext');
  if (own.field(field) !== undefined) return inherited(own);
  return inherited(container.pod.spec.mapping('securityContext'));
}

function inherited(
  view: View<SecurityContextFields> | View<PodSecurityContextFields>,
): View<InheritedSecurityFields> {
  return new View<InheritedSecurityFields>(view.node, view.path, view.anchor);
}
