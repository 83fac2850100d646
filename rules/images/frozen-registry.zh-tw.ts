import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Images of {0} get no more updates, so holes in this one stay open. Use an image that is maintained.':
    '{0} 的映像檔不再更新，因此該映像檔的漏洞會一直存在。改用仍在維護的映像檔。',
  '{0} is frozen: newer versions, and repairs of what is found in this one, are in {1} alone. Pull from there.':
    '{0} 已凍結：更新的版本以及對該映像檔中所發現問題的修補只在 {1} 提供。從那裡拉取。',
  'Pull from {0}': '從 {0} 拉取',
  'It is the same image, but mirrors, firewalls and admission policies may know the old name only.':
    '映像檔是同一個，但鏡像站、防火牆和許可原則可能只認得舊名稱。',
  'Image from a frozen registry': '來自已凍結映像檔登錄的映像檔',
  'A frozen registry gets no new images. What it has is never repaired, and one day it is switched off: then nodes that do not have the image cannot start the pod.':
    '已凍結的映像檔登錄不會再有新映像檔。其中已有的映像檔永遠得不到修補，而登錄終有一天會關閉：屆時，沒有該映像檔的節點將無法啟動 Pod。',
  'Read in public databases what is known against the last versions that the registry holds. Holes that were closed years ago elsewhere are open here and stay so.':
    '在公開資料庫中查閱該映像檔登錄所存最後版本的已知漏洞。別處多年前就已修補的漏洞在這裡仍然存在，並且會一直存在。',
  'Kubernetes’ own images are at `registry.k8s.io`, under the same paths. For images of `bitnamilegacy`, change to an image that is maintained.':
    'Kubernetes 自己的映像檔位於 `registry.k8s.io`，路徑不變。對於 `bitnamilegacy` 的映像檔，換用仍在維護的映像檔。',
};
export default translations;
