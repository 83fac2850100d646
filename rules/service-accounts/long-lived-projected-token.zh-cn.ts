import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" asks for a token that is valid for {1} seconds: stolen, it is of use long after. The kubelet renews it: write 3600.':
    '卷 "{0}" 请求有效期为 {1} 秒的令牌：一旦被盗，很久以后仍可使用。kubelet 会为令牌续期：设为 3600。',
  'Let the token expire after an hour': '让令牌在一小时后过期',
  'A program that reads the token once and never again is refused after an hour.':
    '只读取一次令牌、之后不再读取的程序，在一小时后会被拒绝。',
  'Projected token valid for more than a day': '投射令牌的有效期超过一天',
  'The kubelet renews a projected token before it expires, so a long life serves only who stole it.':
    'kubelet 会在投射令牌过期前续期，因此长有效期只对窃取者有利。',
  'Read the token file and use it for days.': '读取令牌文件，连续使用数天。',
  'Read the token file in the pod, or in /var/lib/kubelet/pods on its node.':
    '在 Pod 中读取令牌文件，或在其节点的 /var/lib/kubelet/pods 中读取。',
  'Use it from elsewhere until it expires; while the pod lives it stays valid.':
    '在别处使用它，直到过期；只要 Pod 还在，它就一直有效。',
  'Write `expirationSeconds: 3600`, and let the program read the file anew.':
    '设置 `expirationSeconds: 3600`，并让程序重新读取该文件。',
};
export default translations;
