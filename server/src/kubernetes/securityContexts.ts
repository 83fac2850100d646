import type {
  InheritedSecurityFields,
  PodSecurityContextFields,
  SecurityContextFields,
} from './fields.ts';
import type { Container, Pod } from './pod.ts';
import { View } from './view.ts';
import { say } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/** One place where inheritable security settings are written or could be. */
export interface SecurityContext {
  readonly pod: Pod;
  /** Undefined at the pod itself. */
  readonly container: Container | undefined;
  readonly view: View<InheritedSecurityFields>;
}

/** The securityContext of the pod, then those of its containers; each may be absent. */
export function securityContextsOf(pod: Pod): readonly SecurityContext[] {
  return [podSecurityContext(pod), ...pod.containers.map(containerSecurityContext)];
}

export function podSecurityContext(pod: Pod): SecurityContext {
  return { pod, container: undefined, view: inheritable(pod.spec.mapping('securityContext')) };
}

export function containerSecurityContext(container: Container): SecurityContext {
  const view = inheritable(container.view.mapping('securityContext'));
  return { pod: container.pod, container, view };
}

/** Names the place in a sentence: `the pod`, `container "web"`. */
export function placeName({ container }: SecurityContext): Text {
  return container === undefined ? say`the pod` : say`container "${container.name}"`;
}

function inheritable(
  view: View<PodSecurityContextFields> | View<SecurityContextFields>,
): View<InheritedSecurityFields> {
  return new View<InheritedSecurityFields>(view.node, view.path, view.anchor);
}
