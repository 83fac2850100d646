import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { alwaysMatches, auditVariants, canMatch } from '../auditPolicy.ts';

export default defineRule({
  id: 'audit-secret-bodies',
  title: 'Audit log that holds the values of Secrets',
  severity: 'medium',
  fix: 'none',
  ...auditVariants(function* (policy) {
    for (const rule of policy.items('rules')) {
      const level = rule.string('level');
      const isWithBody = level?.value === 'Request' || level?.value === 'RequestResponse';
      if (isWithBody && canMatch(rule, 'secrets')) {
        yield {
          at: level.valuePlace,
          message: say`At level ${level.value} this rule writes Secrets with their values into the audit log, where log readers find them. Log Secrets at Metadata in a rule above.`,
        };
        return;
      }
      if (alwaysMatches(rule, 'secrets')) return;
    }
  }),
});
