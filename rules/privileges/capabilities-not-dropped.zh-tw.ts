import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" drops "{1}", which Pod Security does not take for ALL: it compares exactly. Write ALL.':
    '容器 "{0}" 捨棄的是 "{1}"，Pod Security 精確比對名稱，不會把它當作 ALL。改為 ALL。',
  'Container "{0}" does not write drop as a list, so the API server refuses it. Write ["ALL"].':
    '容器 "{0}" 沒有把 drop 寫成清單，因此 API 伺服器會拒絕它。改為 ["ALL"]。',
  'Container "{0}" keeps what runtimes give by default, such as SETUID and NET_RAW. Drop ALL and add back what it needs.':
    '容器 "{0}" 保留了執行階段預設授予的權能，例如 SETUID 和 NET_RAW。捨棄 ALL，再加回它需要的權能。',
  'Drop ALL capabilities in container "{0}"': '在容器 "{0}" 中捨棄 ALL 權能',
  'A program that relies on a capability it never asked for fails: to change owners or users, to ping, or when its file carries capabilities.':
    '程式如果依賴從未要求過的權能，就會失敗：例如變更擁有者或使用者、執行 ping，或程式檔案自身帶有權能。',
  'Capabilities not dropped': '未捨棄權能',
  'Unless ALL is dropped, the runtime gives root in the container up to 14 capabilities, such as DAC_OVERRIDE, SETUID, MKNOD and NET_RAW. Hardly any program needs them.':
    '除非捨棄 ALL，否則執行階段會授予容器中的 root 最多 14 項權能，例如 DAC_OVERRIDE、SETUID、MKNOD 和 NET_RAW。幾乎沒有程式需要它們。',
  'Forge ARP and DNS answers through NET_RAW to pose as other pods, become any user of the container by SETUID, or leave a device node made with MKNOD where a process on the node can open it.':
    '透過 NET_RAW 偽造 ARP 和 DNS 回應以冒充其他 Pod，透過 SETUID 成為容器中的任意使用者，或把用 MKNOD 建立的裝置節點留在節點上的處理程序能開啟的位置。',
  'Set `capabilities.drop: ["ALL"]` in every container and add back what the program needs; the restricted level allows NET_BIND_SERVICE.':
    '在每個容器中設定 `capabilities.drop: ["ALL"]`，再加回程式需要的權能；restricted 等級允許 NET_BIND_SERVICE。',
};
export default translations;
