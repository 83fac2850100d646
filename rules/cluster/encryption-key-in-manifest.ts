import { defineRule } from '../../server/src/engine/defineRule.ts';
import type { Draft } from '../../server/src/engine/rule.ts';
import type {
  EncryptionKeysFields,
  EncryptionProviderFields,
} from '../../server/src/kubernetes/configurationFields.ts';
import type { View } from '../../server/src/kubernetes/view.ts';
import { say } from '../../server/src/text/say.ts';
import { encryptionVariants } from '../encryption.ts';

const PROVIDERS = ['aescbc', 'aesgcm', 'secretbox'] as const;

export default defineRule({
  id: 'encryption-key-in-manifest',
  title: 'Encryption key written into the file',
  severity: 'medium',
  fix: 'none',
  ...encryptionVariants(function* (configuration) {
    for (const entry of configuration.items('resources')) {
      for (const provider of entry.items('providers')) {
        for (const name of PROVIDERS) yield* keysIn(provider, name);
      }
    }
  }),
});

function* keysIn(
  provider: View<EncryptionProviderFields>,
  name: (typeof PROVIDERS)[number],
): Iterable<Draft> {
  const keys: View<EncryptionKeysFields> = provider.mapping(name);
  for (const key of keys.items('keys')) {
    const secret = key.string('secret');
    if (secret === undefined || !isKey(secret.value)) continue;
    yield {
      at: secret.valuePlace,
      message: say`The key "${key.string('name')?.value ?? ''}" stands here in the clear: who reads this file or its history decrypts every Secret in etcd. Keep it out of version control, or use kms.`,
    };
  }
}

/** 16, 24 or 32 bytes in base64; placeholders are none. */
function isKey(text: string): boolean {
  const bytes = text.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(bytes) || bytes.length % 4 !== 0) return false;
  const length = (bytes.length / 4) * 3 - (/=*$/.exec(bytes)?.[0].length ?? 0);
  return [16, 24, 32].includes(length);
}
