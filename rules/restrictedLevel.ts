import type { RuleContext } from '../server/src/engine/rule.ts';

/** True where the restricted level's own check speaks of capabilities that are kept or added. */
export function restrictedJudgesCapabilities({
  profile,
  version,
}: Pick<RuleContext, 'profile' | 'version'>): boolean {
  return profile === 'restricted' && version >= 22;
}
