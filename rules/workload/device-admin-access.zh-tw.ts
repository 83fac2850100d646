import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  '{0} "{1}" asks for admin access: its pods reach devices that other pods are using, and what these hold. Remove adminAccess.':
    '{0} "{1}" 要求管理員存取：其 Pod 可以存取其他 Pod 正在使用的裝置以及裝置中的內容。移除 adminAccess。',
  'Remove adminAccess': '移除 adminAccess',
  'The claim then waits for a device that nobody else is using.':
    '此後，該宣告會等待沒有其他人使用的裝置。',
  'Admin access to devices in use': '對使用中裝置的管理員存取',
  'Admin access is meant for monitoring: the claim ignores who else holds a device. Since 1.34 it is admitted in namespaces with the label resource.kubernetes.io/admin-access alone.':
    '管理員存取是為監控而設的：宣告不理會裝置由誰持有。自 1.34 起，只有帶標籤 resource.kubernetes.io/admin-access 的命名空間才准許使用。',
  'Claim every GPU of a node with admin access, and read the memory or the work of the pods that are using them.':
    '以管理員存取方式宣告節點的所有 GPU，讀取正在使用它們的 Pod 的記憶體或工作內容。',
  'Create a ResourceClaim with `adminAccess: true` and `allocationMode: All` in a namespace with the label.':
    '在帶該標籤的命名空間中建立一個帶有 `adminAccess: true` 和 `allocationMode: All` 的 ResourceClaim。',
  'Start a pod with that claim on the node of the pod that is attacked.':
    '在被攻擊的 Pod 所在的節點上啟動使用該宣告的 Pod。',
  'Open the same devices and read what is on them, or reset them.':
    '開啟同樣的裝置，讀取其中的內容，或重設它們。',
  'Remove `adminAccess`. Monitoring agents that need it belong in a labelled namespace of their own, in which nobody else may create claims.':
    '移除 `adminAccess`。需要它的監控代理程式應放在帶該標籤的專用命名空間中，且其他任何人都不得在其中建立宣告。',
};
export default translations;
