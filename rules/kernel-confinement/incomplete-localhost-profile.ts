import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Fix } from '../../server/src/engine/fix.ts';
import type { Draft, RuleContext } from '../../server/src/engine/rule.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { placeName, securityContextsOf } from '../../server/src/kubernetes/securityContexts.ts';
import type { SecurityContext } from '../../server/src/kubernetes/securityContexts.ts';
import type { Field } from '../../server/src/kubernetes/view.ts';
import { appArmorAnnotationBeside, runtimeDefaultFix } from '../confinement.ts';
import { seccompAnnotationOf } from '../legacySeccomp.ts';
import { say } from '../../server/src/text/say.ts';
import type { Text } from '../../server/src/text/say.ts';

type ProfileName = 'seccompProfile' | 'appArmorProfile';

const SECCOMP_FOLDER = '/var/lib/kubelet/seccomp/';

export default defineRule({
  id: 'incomplete-localhost-profile',
  title: 'Profile of the node named wrongly or not at all',
  severity: 'medium',
  fix: 'choice',
  variants: [
    {
      since: 19,
      keys: ['seccompProfile', 'appArmorProfile'],
      name: 'Seccomp has a field',
      pod: incomplete,
    },
    {
      since: 30,
      keys: ['seccompProfile', 'appArmorProfile'],
      name: 'AppArmor has a field, too',
      pod: incomplete,
    },
  ],
});

function* incomplete(pod: Pod, { version }: RuleContext): Iterable<Draft> {
  if (pod.isWindows) return;
  for (const context of securityContextsOf(pod)) {
    yield* faultsOf(context, 'seccompProfile');
    if (version >= 30) yield* faultsOf(context, 'appArmorProfile');
  }
}

function* faultsOf(context: SecurityContext, name: ProfileName): Iterable<Draft> {
  const profile = context.view.mapping(name);
  const subject = context.container && { container: context.container };
  const type = profile.string('type')?.value;
  const written = profile.field('localhostProfile');
  if (type === 'RuntimeDefault' && written !== undefined) {
    yield {
      at: written.keyPlace,
      ...subject,
      message: say`localhostProfile goes with type: Localhost alone, so the API server refuses the pod. Set the type of ${name} in ${placeName(context)}, or remove localhostProfile.`,
      fixes: oneOfTwo(context, name),
    };
  }
  if (type !== 'Localhost') return;
  if (written === undefined) {
    yield {
      at: profile.anchor,
      missing: true,
      ...subject,
      message: say`The ${name} of ${placeName(context)} has type: Localhost but no localhostProfile, so the API server refuses the pod. Name the profile, or set RuntimeDefault.`,
      fixes: [withoutFile(context, name)],
    };
    return;
  }
  const file = profile.string('localhostProfile');
  const fault = file && faultIn(file.value, context, name);
  if (file === undefined || fault === undefined) return;
  yield {
    at: file.valuePlace,
    ...subject,
    message: fault,
    fixes: [...relativePath(file), withoutFile(context, name)],
  };
}

function faultIn(file: string, context: SecurityContext, name: ProfileName): Text | undefined {
  const place = placeName(context);
  if (name === 'appArmorProfile') {
    return file === '' || file.trim() !== file
      ? say`The AppArmor profile of ${place} is empty or has blanks around its name, so the API server refuses the pod. Write the name as the node has it.`
      : undefined;
  }
  if (file === '') {
    return say`localhostProfile is empty in ${place}: kubelets before 1.27.2 then start it without seccomp (CVE-2023-2431), newer ones do not start it. Name the file.`;
  }
  if (!file.startsWith('/') && !file.split('/').includes('..')) return undefined;
  return say`The seccomp profile of ${place} is no path below the kubelet’s folder for profiles, so the API server refuses the pod. Write it relative, without "..".`;
}

/** An absolute path into the kubelet's usual folder shows which file is meant. */
function relativePath(file: Field<string>): readonly Fix[] {
  const relative = file.value.slice(SECCOMP_FOLDER.length);
  const isBelow = file.value.startsWith(SECCOMP_FOLDER) && /^[^/]/.test(relative);
  if (!isBelow || relative.split('/').includes('..')) return [];
  return [
    {
      title: say`Write ${relative}`,
      safety: 'choice',
      why: say`The profile comes into force then, and refuses the system calls that it does not list.`,
      patches: [{ op: 'set', at: file.path, value: relative }],
    },
  ];
}

function withoutFile(context: SecurityContext, name: ProfileName): Fix {
  const annotation =
    name === 'seccompProfile' ? seccompAnnotationOf(context) : appArmorAnnotationBeside(context);
  return { ...runtimeDefaultFix(context, name, annotation), safety: 'choice', preferred: false };
}

function oneOfTwo({ view }: SecurityContext, name: ProfileName): readonly Fix[] {
  const profile = view.mapping(name);
  return [
    {
      title: say`Set type: Localhost in ${name}`,
      safety: 'choice',
      why: say`The profile must be on every node; a container whose profile is missing does not start.`,
      patches: [{ op: 'set', at: profile.pathTo('type'), value: 'Localhost' }],
    },
    {
      title: say`Remove localhostProfile from ${name}`,
      safety: 'choice',
      why: say`The runtime’s profile applies then, not the one that is named.`,
      patches: [{ op: 'remove', at: profile.pathTo('localhostProfile') }],
    },
  ];
}
