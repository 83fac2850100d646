import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Image "{0}" is never pulled: the pod runs whatever lies on the node under this name, with credentials or without. Set imagePullPolicy to Always.':
    '映像檔 "{0}" 從不拉取：不論有沒有認證資訊，此 Pod 都會執行節點上以此為名的任何映像檔。將 imagePullPolicy 設為 Always。',
  'Image "{0}" is not pulled where a node has one of that name, whoever put it there. Add its digest, or set imagePullPolicy to Always.':
    '如果節點上已有名為 "{0}" 的映像檔，無論是誰放在那裡的，都不會再拉取。加上其摘要，或將 imagePullPolicy 設為 Always。',
  'Set imagePullPolicy to Always': '將 imagePullPolicy 設為 Always',
  'Every start then needs the registry, and credentials for it. An image that was only loaded onto the nodes no longer starts.':
    '此後每次啟動都需要映像檔登錄及其認證資訊。僅載入到節點上的映像檔將無法再啟動。',
  'Image from the node’s cache': '來自節點快取的映像檔',
  'A node does not pull an image that it has. A pod can so run a private image without credentials for it, because another pod pulled it before, or an old or changed image that has the name of the right one.':
    '節點不會拉取它已有的映像檔。因此，Pod 可以在沒有認證資訊的情況下執行私人映像檔，因為另一個 Pod 先前拉取過它；也可能執行與正確映像檔同名的舊映像檔或遭竄改的映像檔。',
  'Name a private image that another team’s pods run, with `imagePullPolicy: Never`, and read their code and the secrets that were built into it; or, with a runtime’s socket, load an image under a name that others use.':
    '用 `imagePullPolicy: Never` 指定另一個團隊的 Pod 正在執行的私人映像檔，讀取其程式碼和建置在其中的機密；或者，藉助執行階段的通訊端，以他人使用的名稱載入映像檔。',
  'Name the image by its digest, or set `imagePullPolicy: Always`: only layers that are not there are then fetched. For a whole cluster, use the admission plugin AlwaysPullImages; kubelets since 1.35 verify credentials for cached images themselves.':
    '用摘要指定映像檔，或設定 `imagePullPolicy: Always`：此時只會取得尚不存在的映像層。對於整個叢集，使用許可外掛程式 AlwaysPullImages；從 1.35 起，kubelet 會自行驗證已快取映像檔的認證資訊。',
};
export default translations;
