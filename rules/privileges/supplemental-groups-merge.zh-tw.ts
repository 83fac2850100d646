import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The image’s /etc/group can add groups to the user that the pod names, such as disk or docker, and nothing shows them. Set supplementalGroupsPolicy: Strict.':
    '映像檔的 /etc/group 能把 disk 或 docker 之類的群組新增給 Pod 指定的使用者，而且沒有任何地方會顯示這些群組。設定 supplementalGroupsPolicy: Strict。',
  'Set supplementalGroupsPolicy: Strict': '設定 supplementalGroupsPolicy: Strict',
  'The pod starts only on nodes whose runtime knows the policy, and files that the image opens to such a group are closed to the program.':
    '此後，此 Pod 只能在執行階段支援此原則的節點上啟動，並且程式無法存取映像檔向此類群組開放的檔案。',
  'Groups of the image are merged': '合併了映像檔中的群組',
  'Unless the policy is Strict, the runtime adds the groups that the image’s /etc/group gives to the user. No manifest and no admission policy sees them.':
    '除非原則為 Strict，否則執行階段會新增映像檔的 /etc/group 給予該使用者的群組。任何資訊清單和許可原則都看不到這些群組。',
  'Build an image whose /etc/group puts user 1000 into the group that owns a shared volume, a device or a socket of the node; the pod passes every check of its group fields and still opens the file.':
    '建置一個映像檔，其 /etc/group 把使用者 1000 加入擁有某個共用磁碟區、節點裝置或節點通訊端的群組；該 Pod 能通過對其群組欄位的所有檢查，卻仍能開啟該檔案。',
  'Set `securityContext.supplementalGroupsPolicy: Strict` in the pod and list the groups it needs (Kubernetes 1.33, containerd 2.0 or CRI-O 1.31).':
    '在 Pod 中設定 `securityContext.supplementalGroupsPolicy: Strict`，並列出所需的群組（Kubernetes 1.33、containerd 2.0 或 CRI-O 1.31）。',
  'The policy is on by default': '該原則預設啟用',
};
export default translations;
