import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'it acts on the whole node, not on the container alone': '它作用於整個節點，而不只是容器',
  'A program that sets the clock, locks memory, raises its priority or administers the node fails.':
    '設定時鐘、鎖定記憶體、提高自身優先順序或管理節點的程式會失敗。',
  'Capability that acts on the whole node added': '新增了作用於整個節點的權能',
  'These capabilities set the node’s clock, restart it, read the kernel’s log, change security modules, lock memory or outrank other pods. None of it stops at the container.':
    '這些權能可以設定節點的時鐘、重新啟動節點、讀取核心記錄、變更安全性模組、鎖定記憶體或取得高於其他 Pod 的優先順序。這些影響都不會止步於容器。',
  'With SYS_BOOT load a kernel of one’s own by kexec; with SYSLOG read kernel addresses that a further exploit needs; with MAC_ADMIN change the policy that confines the container; with SYS_TIME make expired certificates valid.':
    '憑藉 SYS_BOOT，透過 kexec 載入自己的核心；憑藉 SYSLOG，讀取後續漏洞利用所需的核心位址；憑藉 MAC_ADMIN，變更約束該容器的原則；憑藉 SYS_TIME，使過期的憑證變為有效。',
  'Remove it. Ask for memory, CPU and time at the node (resource limits, the node’s NTP service) and not from inside the container.':
    '將其移除。記憶體、CPU 和時間應在節點上要求（資源限制、節點的 NTP 服務），而不是在容器內部。',
};
export default translations;
