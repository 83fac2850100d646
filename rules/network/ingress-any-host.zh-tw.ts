import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Ingress "{0}" takes requests for every name under {1}, also for those that another team will use. Name the hosts that it serves.':
    'Ingress "{0}" 接收傳往 {1} 下所有名稱的要求，包括另一個團隊將來要用的名稱。寫明它所服務的主機名稱。',
  'Ingress "{0}" has a rule without a host, so it takes requests for every name that no other Ingress claims. Name the hosts that it serves.':
    'Ingress "{0}" 有一條沒有主機名稱的規則，因此會接收傳往其他 Ingress 均未佔用的所有名稱的要求。寫明它所服務的主機名稱。',
  'Ingress for any host': '接受任意主機名稱的 Ingress',
  'A rule without a host, or with a wildcard, answers for names that nobody gave to this workload: those that are new, mistyped, or forgotten in DNS.':
    '沒有主機名稱或帶有萬用字元的規則，會回應無人分配給此工作負載的名稱：新的、拼錯的，或在 DNS 中被遺忘的名稱。',
  'From a program that was broken into, answer for names of others that still point at the controller: collect what their users send, and get certificates for them.':
    '從被攻破的程式冒用他人仍指向該控制器的名稱作出回應：收集其使用者傳送的內容，並為這些名稱取得憑證。',
  'Write a `host` into every rule, and one rule for each name instead of a wildcard.':
    '在每條規則中寫明 `host`，並為每個名稱各寫一條規則，而不是使用萬用字元。',
};
export default translations;
