import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'hostAliases overrides DNS in the pod: whoever talks to these names reaches the addresses given here, without any notice. Check that each is meant.':
    'hostAliases 會覆寫 Pod 中的 DNS：與這些名稱通訊的程式會在毫無察覺的情況下連到此處給出的位址。逐一確認每個項目都是刻意設定的。',
  'Names redirected in /etc/hosts': '在 /etc/hosts 中重新導向的名稱',
  'The kubelet writes hostAliases into the pod’s /etc/hosts, which is asked before DNS. The usual reason is harmless; the same entry can also send a trusted name to another machine.':
    'kubelet 會把 hostAliases 寫入 Pod 的 /etc/hosts，而該檔案先於 DNS 被查詢。這麼做的原因通常無害，但同樣的項目也能把受信任的名稱引向另一台機器。',
  'Redirect the name of a database, a registry or an update server to an address of the attacker’s and collect what the pod sends there. No wall of the container breaks; the pod’s trust in names does.':
    '把資料庫、映像檔登錄或更新伺服器的名稱重新導向到攻擊者自己的位址，收集 Pod 傳往那裡的內容。容器的防線沒有一道被攻破，被攻破的是 Pod 對名稱的信任。',
  'Remove entries that nobody can explain; publish names in DNS or by a Service instead.':
    '移除無人能說明用途的項目；改為透過 DNS 或 Service 發布名稱。',
};
export default translations;
