import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { auditVariants, isCatchAll } from '../auditPolicy.ts';

export default defineRule({
  id: 'audit-nothing-logged',
  title: 'Audit policy that stops before it logs',
  severity: 'medium',
  fix: 'none',
  ...auditVariants(function* (policy) {
    const rules = policy.items('rules');
    const index = rules.findIndex(isCatchAll);
    const level = rules[index]?.string('level');
    const isLogged = rules.slice(0, index).some((rule) => rule.string('level')?.value !== 'None');
    const hidesRules = index < rules.length - 1;
    if (level?.value !== 'None' || (isLogged && !hidesRules)) return;
    yield {
      at: level.valuePlace,
      message: isLogged
        ? say`This rule matches every request that comes to it and logs nothing, so the rules below it are never asked. Move it to the end.`
        : say`This rule matches every request and logs nothing: the API server keeps no trace of anybody. Log at least Metadata for what is not named above.`,
    };
  }),
});
