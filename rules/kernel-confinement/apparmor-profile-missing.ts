import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import { annotationOf } from '../../server/src/kubernetes/annotations.ts';
import {
  APP_ARMOR_PREFIX,
  appArmorProfileOf,
  profileOfAppArmorAnnotation,
} from '../../server/src/kubernetes/appArmor.ts';
import type { Container, Pod } from '../../server/src/kubernetes/pod.ts';
import {
  containerSecurityContext,
  placeName,
  podSecurityContext,
} from '../../server/src/kubernetes/securityContexts.ts';
import { say } from '../../server/src/text/say.ts';

export default defineRule({
  id: 'apparmor-profile-missing',
  title: 'No AppArmor profile named',
  severity: 'info',
  persona: 'auditor',
  fix: 'none',
  variants: [{ since: 30, name: 'The field is there', pod: withoutProfile }],
});

function* withoutProfile(pod: Pod): Iterable<Draft> {
  if (pod.isWindows || pod.containers.length === 0) return;
  const silent = pod.containers.filter((container) => !namesProfile(container));
  const isAll = silent.length === pod.containers.length;
  const places = isAll ? [podSecurityContext(pod)] : silent.map(containerSecurityContext);
  for (const place of places) {
    yield {
      at: place.view.anchor,
      missing: true,
      ...(place.container && { container: place.container }),
      message: say`No AppArmor profile is named for ${placeName(place)}: nodes with AppArmor apply the runtime’s, others none, unnoticed. Name RuntimeDefault where it must be on.`,
    };
  }
}

function namesProfile(container: Container): boolean {
  const annotation = annotationOf(container.pod, APP_ARMOR_PREFIX + container.name)?.value;
  return (
    appArmorProfileOf(container).exists ||
    (annotation !== undefined && profileOfAppArmorAnnotation(annotation) !== undefined)
  );
}
