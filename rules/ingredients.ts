import type { Draft } from '../server/src/engine/rule.ts';
import { addedCapabilities, normalizeCapability } from '../server/src/kubernetes/capabilities.ts';
import { effectiveSecurity } from '../server/src/kubernetes/inheritance.ts';
import type { Container, Pod } from '../server/src/kubernetes/pod.ts';
import type { Field } from '../server/src/kubernetes/view.ts';
import type { Place } from '../server/src/yaml/node.ts';
import { isPowerless, userOf } from './rootUser.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';

/** A setting that is part of a path to the node. */
export interface Ingredient {
  /** Where the rule about the setting alone stands. */
  readonly at: Place;
  /** Says of it what it adds to the path. */
  readonly text: Text;
  /** True for what is not written: findings about other things may stand at its place, too. */
  readonly missing?: boolean;
  /** Undefined for a setting of the pod. */
  readonly container?: Container;
}

/**
 * A path's story: it stands at its most decisive setting, points to the others, and gathers what the
 * rules about each of them say.
 */
export function storyOf(
  decisive: Ingredient,
  others: readonly Ingredient[],
): Pick<Draft, 'at' | 'related' | 'gathers'> {
  const rest = others.filter(({ at }, index) => {
    const earlier = [decisive, ...others.slice(0, index)];
    return earlier.every((ingredient) => !isSamePlace(ingredient.at, at));
  });
  return {
    at: decisive.at,
    related: rest.map(({ at, text }) => ({ at, message: text })),
    gathers: { at: [decisive, ...others].filter(({ missing }) => missing !== true).map(placeOf) },
  };
}

function placeOf({ at }: Ingredient): Place {
  return at;
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.span.start === other.span.start && one.use?.start === other.use?.start;
}

/** `hostPID: true` and its like; undefined when the pod has a namespace of its own. */
export function hostNamespaceOf(
  { spec }: Pod,
  name: 'hostPID' | 'hostIPC' | 'hostNetwork',
): (Ingredient & { readonly field: Field<boolean> }) | undefined {
  const field = spec.boolean(name);
  if (field?.value !== true) return undefined;
  return { at: field.valuePlace, text: SHARED[name], field };
}

const SHARED = {
  hostPID: say`The pod sees the node’s processes.`,
  hostIPC: say`The pod shares the node’s memory segments.`,
  hostNetwork: say`The pod is in the node’s network.`,
} as const;

/** `privileged: true` of a container. */
export function privilegedIn(container: Container): Ingredient | undefined {
  const privileged = container.view.mapping('securityContext').boolean('privileged');
  if (privileged?.value !== true) return undefined;
  return {
    at: privileged.valuePlace,
    text: say`Container "${container.name}" is privileged.`,
    container,
  };
}

/** What a container adds of these capabilities, in whatever spelling, if it can use them. */
export function capabilitiesIn(
  container: Container,
  names: readonly string[],
): readonly Ingredient[] {
  if (isPowerless(container)) return [];
  return addedCapabilities(container)
    .filter(({ value }) => names.includes(normalizeCapability(value)))
    .map(({ value, valuePlace }) => ({
      at: valuePlace,
      text: say`Container "${container.name}" adds ${value}.`,
      container,
    }));
}

/** What lets a container be root; for one that may be (`mayBeRoot`). */
export function rootOf(container: Container): Ingredient {
  const nobodyElse = say`Nothing keeps container "${container.name}" from being root.`;
  if (userOf(container) === 0) {
    const user = effectiveSecurity(container, 'runAsUser').number('runAsUser');
    const text = say`Container "${container.name}" runs as root.`;
    if (user !== undefined) return { at: user.valuePlace, text, container };
  }
  const nonRoot = effectiveSecurity(container, 'runAsNonRoot').boolean('runAsNonRoot');
  if (nonRoot !== undefined) return { at: nonRoot.valuePlace, text: nobodyElse, container };
  return { at: container.view.anchor, text: nobodyElse, missing: true, container };
}

/** What there is of these. */
export function present(ingredients: readonly (Ingredient | undefined)[]): readonly Ingredient[] {
  return ingredients.filter((ingredient) => ingredient !== undefined);
}
