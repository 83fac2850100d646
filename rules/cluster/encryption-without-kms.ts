import { defineRule } from '../../server/src/engine/defineRule.ts';
import { say } from '../../server/src/text/say.ts';
import { encryptionVariants } from '../encryption.ts';

const LOCAL: readonly string[] = ['aescbc', 'aesgcm', 'secretbox'];

export default defineRule({
  id: 'encryption-without-kms',
  title: 'Encryption with keys that lie beside the data',
  severity: 'low',
  persona: 'pedantic',
  fix: 'none',
  ...encryptionVariants(function* (configuration) {
    for (const entry of configuration.items('resources')) {
      // The first provider writes; the others read what was written before.
      const provider = entry.items('providers')[0]?.fields()[0];
      const name = String(provider?.path.at(-1));
      if (provider === undefined || !LOCAL.includes(name)) continue;
      yield {
        at: provider.keyPlace,
        message: say`${name} takes its keys from this file on the control plane’s disk: who copies the node or its backup has both keys and data. Use a kms provider.`,
      };
    }
  }),
});
