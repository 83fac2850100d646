import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet accepts {0}, whose encryption can be broken. Write VersionTLS12 or VersionTLS13.':
    'kubelet 接受 {0}，其加密可以被破解。改為 VersionTLS12 或 VersionTLS13。',
  'The kubelet accepts {0}, which is known to be weak. Remove it.':
    'kubelet 接受 {0}，而已知它不夠安全。移除它。',
  'Container "{0}" lets {1} accept {2}, whose encryption can be broken. Require TLS 1.2 or newer.':
    '容器 "{0}" 讓 {1} 接受 {2}，其加密可以被破解。要求 TLS 1.2 或更新版本。',
  'Container "{0}" lets {1} use weak cipher suites: {2}. Remove them.':
    '容器 "{0}" 讓 {1} 使用弱加密套件：{2}。移除它們。',
  'Control plane or kubelet with outdated TLS': '使用過時 TLS 的控制平面或 kubelet',
  'TLS 1.0 and 1.1, and suites with RC4, 3DES, CBC or RSA key exchange, can be broken or decrypted later.':
    'TLS 1.0 和 1.1，以及使用 RC4、3DES、CBC 或 RSA 金鑰交換的套件，可能被破解或在日後被解密。',
  'Record the traffic of a control plane port and decrypt it, or force both sides down to the weak version.':
    '錄下控制平面連接埠的流量並解密，或迫使雙方降級到弱版本。',
  'Require VersionTLS12 or newer and leave weak suites out; Go’s defaults are good, so leaving both settings out is best.':
    '要求 VersionTLS12 或更新版本，並排除弱加密套件；Go 的預設設定已經夠好，因此這兩項都不設定最好。',
};
export default translations;
