import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Image "{0}" is outside the registries and paths that your settings allow, so nobody vouches for it. Use a copy in one of them.':
    '映像檔 "{0}" 不在你的設定所允許的映像檔登錄和路徑之內，因此沒有人為其擔保。改用其中的複本。',
  'Image from a registry that is not on the list': '來自清單之外映像檔登錄的映像檔',
  'Your settings list the registries that images may come from. An image from elsewhere was built and checked by nobody you know, and can be replaced by whoever runs the place.':
    '你的設定列出了映像檔可以來自哪些映像檔登錄。來自別處的映像檔由你不認識的人建置和檢查，並且可以被該處的營運者取代。',
  'Publish an image whose name differs from a popular one in a letter or in its registry, and wait until somebody deploys it: it runs with what that manifest grants.':
    '發布一個映像檔，其名稱與知名映像檔只差一個字母或所在的映像檔登錄，然後等待有人部署它：它會以該資訊清單授予的權限執行。',
  'Register a name close to one that many use: another registry, a letter swapped, an organisation that sounds official.':
    '註冊一個與常用名稱相近的名稱：換一個映像檔登錄、調換一個字母，或用聽起來像官方的組織名稱。',
  'Publish the popular image there with a program of your own in it.':
    '在那裡發布含有自己程式的知名映像檔。',
  'When a manifest names it, the program runs inside the cluster, with the pod’s service account and privileges.':
    '當資訊清單指定該映像檔時，程式便在叢集內執行，並擁有該 Pod 的服務帳戶和特權。',
  'Look for what the pod was granted, and go on from there to the node or the API.':
    '查看該 Pod 獲得了哪些授權，再由此進一步攻向節點或 API。',
  'Copy the image into a registry of the list, by its digest, and name it there. If the registry is one to be trusted, add it to the setting `cofferdam.registries`.':
    '依摘要將映像檔複製到清單中的映像檔登錄，並指定該處的映像檔。如果該映像檔登錄值得信任，則將其加入設定 `cofferdam.registries`。',
};
export default translations;
