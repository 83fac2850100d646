import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { encryptionVariants, entryOfSecrets } from '../encryption.ts';

export default defineRule({
  id: 'encryption-identity-first',
  title: 'Secrets encrypted by nothing',
  severity: 'high',
  fix: 'none',
  ...encryptionVariants(function* (configuration) {
    const first = entryOfSecrets(configuration)?.items('providers')[0];
    const identity = first?.node?.entries.get('identity');
    if (identity === undefined) return;
    yield {
      at: identity.keyPlace,
      message: say`The first provider for Secrets is identity, and the first one writes: new Secrets are stored in plain text. Put a provider that encrypts above it.`,
    };
  }),
});
