import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" sets {1} for the whole node, which takes a privileged container. Set it in the image of the nodes.':
    '容器 "{0}" 為整個節點設定 {1}，這需要特權容器。改在節點的映像檔中設定。',
  'Command that changes a kernel setting of the node': '變更節點核心設定的命令',
  'The setting holds for every pod of the node and stays when this one is gone. Only a container that may write to the kernel’s settings can change it, and that is more than the setting needs.':
    '該設定對節點的每個 Pod 生效，並在此 Pod 消失後繼續存在。只有可以寫入核心設定的容器才能變更它，而這超出了該設定所需的權限。',
  'The container that runs the command is privileged. Whoever changes its image or its command has the node, every time the pod starts.':
    '執行該命令的容器是特權容器。能變更其映像檔或命令的人，每次 Pod 啟動時都能控制節點。',
  'Set it in the node’s image or /etc/sysctl.d, or by an operator that tunes nodes. Settings of a namespace belong in `securityContext.sysctls`.':
    '在節點映像檔或 /etc/sysctl.d 中設定，或由調校節點的 Operator 設定。屬於命名空間的設定應放在 `securityContext.sysctls` 中。',
};
export default translations;
