// What the generator of pages runs: load.mjs bundles it.
import { EXPLANATIONS } from '../../rules/explanations.ts';
import { RULES } from '../../rules/index.ts';
import { TRANSLATIONS as SIMPLIFIED } from '../../rules/zh-cn.ts';
import { TRANSLATIONS as TRADITIONAL } from '../../rules/zh-tw.ts';
import { analyze } from '../../server/src/engine/analyze.ts';
import { explained } from '../../server/src/engine/explanation.ts';
import type { Level } from '../../server/src/engine/rule.ts';
import { NEWEST_VERSION } from '../../server/src/kubernetes/version.ts';
import {
  BUILT_IN_WORKLOADS,
  KNOWN_CUSTOM_WORKLOADS,
} from '../../server/src/kubernetes/workloads.ts';
import { chinese, ENGLISH } from '../../server/src/text/language.ts';
import type { Text } from '../../server/src/text/say.ts';

export { COMPONENTS } from '../../server/src/kubernetes/componentFlags.ts';
export { rulePage } from '../../server/src/report/rulePage.ts';
export { rulesIndex } from '../../server/src/report/rulesIndex.ts';
export const rules = RULES.map((rule) => explained(rule, EXPLANATIONS));
export const languages = [ENGLISH, chinese('zh-cn', SIMPLIFIED), chinese('zh-tw', TRADITIONAL)];
/** What a rule says of a manifest; a comment may name `registries`, as in fixtures. */
export function messagesIn(text: string, ruleId: string, profile: Level): readonly Text[] {
  const options = { version: NEWEST_VERSION, profile, persona: 'auditor' } as const;
  const workloads = [...BUILT_IN_WORKLOADS, ...KNOWN_CUSTOM_WORKLOADS];
  const registries = /^# registries: (.+)$/m.exec(text)?.[1]?.split(', ') ?? [];
  return analyze(text, { ...options, rules: RULES, grades: new Map(), workloads, registries })
    .findings.filter((finding) => finding.ruleId === ruleId)
    .map(({ message }) => message);
}
