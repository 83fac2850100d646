import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { encryptionVariants, entryOfSecrets } from '../encryption.ts';

export default defineRule({
  id: 'encryption-secrets-uncovered',
  title: 'Encryption that leaves Secrets out',
  severity: 'medium',
  fix: 'none',
  ...encryptionVariants(function* (configuration) {
    const resources = configuration.field('resources');
    if (resources?.value.kind !== 'sequence' || resources.value.items.length === 0) return;
    if (entryOfSecrets(configuration) !== undefined) return;
    yield {
      at: resources.keyPlace,
      missing: true,
      message: say`No entry of this configuration names Secrets, so they are stored in plain text. Add secrets to the resources of an entry that encrypts.`,
    };
  }),
});
