import type { Fix } from '../server/src/engine/fix.ts';
import type { Draft } from '../server/src/engine/rule.ts';
import { annotationOf } from '../server/src/kubernetes/annotations.ts';
import { APP_ARMOR_PREFIX } from '../server/src/kubernetes/appArmor.ts';
import { isConfined } from '../server/src/kubernetes/seccomp.ts';
import { placeName } from '../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../server/src/kubernetes/securityContexts.ts';
import type { Field } from '../server/src/kubernetes/view.ts';
import type { Patch } from '../server/src/yaml/edit/patch.ts';
import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';

type ProfileName = 'seccompProfile' | 'appArmorProfile';

/** The type of a profile that does not confine; '' when none is written; undefined for all others. */
export function unconfinedTypeOf({ view }: SecurityContext, name: ProfileName): string | undefined {
  const profile = view.mapping(name);
  if (!profile.exists) return undefined;
  const type = profile.string('type')?.value ?? '';
  return isConfined(type) ? undefined : type;
}

/** Marks a profile's type, or the profile that has none. */
export function profilePlace(
  { view }: SecurityContext,
  name: ProfileName,
): Pick<Draft, 'at' | 'missing'> {
  const profile = view.mapping(name);
  const type = profile.field('type');
  return type === undefined
    ? { at: profile.anchor, missing: true }
    : { at: type.valuePlace, missing: false };
}

/**
 * Replaces a bad profile by the runtime's own. The annotation that says the same for older clusters
 * goes with it: the API server refuses a pod whose field and annotation disagree.
 */
export function runtimeDefaultFix(
  context: SecurityContext,
  name: ProfileName,
  annotation: Field<string> | undefined,
): Fix {
  // The API server refuses Linux profiles on Windows, so there they go altogether.
  const isWindows = context.pod.isWindows;
  const profile = context.view.mapping(name);
  const own = isWindows ? [removal(profile.path)] : runtimeDefaultPatches(context, name);
  return {
    title: isWindows
      ? say`Remove ${name} from ${placeName(context)}`
      : say`Set ${name}: RuntimeDefault in ${placeName(context)}`,
    safety: 'hardening',
    why: RUNTIME_DEFAULT_EFFECTS[name],
    patches: annotation === undefined ? own : [...own, removal(annotation.path)],
    preferred: true,
  };
}

/** The annotation that would disagree with an appArmorProfile of the type RuntimeDefault. */
export function appArmorAnnotationBeside({
  pod,
  container,
}: SecurityContext): Field<string> | undefined {
  if (container === undefined) return undefined;
  const annotation = annotationOf(pod, APP_ARMOR_PREFIX + container.name);
  return annotation?.value === 'runtime/default' ? undefined : annotation;
}

/** What may stop working under the runtime's profile. */
export const RUNTIME_DEFAULT_EFFECTS: Readonly<Record<ProfileName, Text>> = {
  seccompProfile: say`The runtime’s profile refuses rare system calls (new namespaces, keyrings, mounts): programs that make them, such as nested containers, fail.`,
  appArmorProfile: say`The runtime’s profile refuses mounts and writes to most of /proc and /sys: programs that do this fail.`,
};

function runtimeDefaultPatches({ view }: SecurityContext, name: ProfileName): readonly Patch[] {
  const profile = view.mapping(name);
  const type: Patch = { op: 'set', at: profile.pathTo('type'), value: 'RuntimeDefault' };
  const file = profile.field('localhostProfile');
  return file === undefined ? [type] : [type, removal(file.path)];
}

function removal(at: Patch['at']): Patch {
  return { op: 'remove', at };
}
