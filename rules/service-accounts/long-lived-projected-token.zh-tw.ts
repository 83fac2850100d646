import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" asks for a token that is valid for {1} seconds: stolen, it is of use long after. The kubelet renews it: write 3600.':
    '磁碟區 "{0}" 要求有效期為 {1} 秒的權杖：一旦遭竊，很久以後仍可使用。kubelet 會更新權杖：寫成 3600。',
  'Let the token expire after an hour': '讓權杖在一小時後到期',
  'A program that reads the token once and never again is refused after an hour.':
    '只讀取一次權杖、之後不再讀取的程式，在一小時後會遭到拒絕。',
  'Projected token valid for more than a day': '投影權杖的有效期超過一天',
  'The kubelet renews a projected token before it expires, so a long life serves only who stole it.':
    'kubelet 會在投影權杖到期前更新，因此長有效期只對竊取者有利。',
  'Read the token file and use it for days.': '讀取權杖檔案，連續使用數天。',
  'Read the token file in the pod, or in /var/lib/kubelet/pods on its node.':
    '在 Pod 中讀取權杖檔案，或在其節點的 /var/lib/kubelet/pods 中讀取。',
  'Use it from elsewhere until it expires; while the pod lives it stays valid.':
    '在別處使用它，直到過期；只要 Pod 還在，它就一直有效。',
  'Write `expirationSeconds: 3600`, and let the program read the file anew.':
    '寫成 `expirationSeconds: 3600`，並讓程式重新讀取該檔案。',
};
export default translations;
