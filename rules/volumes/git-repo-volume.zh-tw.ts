import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'the node’s git clones it as root and can run its hooks':
    '節點的 git 以 root 身分複製它，並可能執行其中的掛鉤',
  'kubelets refuse it since 1.33, and before they cloned it as root':
    'kubelet 自 1.33 起拒絕它，在此之前則以 root 身分複製它',
  'kubelets no longer know it, and before 1.33 they cloned it as root':
    'kubelet 已不再支援它，而在 1.33 之前則以 root 身分複製它',
  'Volume "{0}" is a git repository: {1}. Clone in an init container into an emptyDir.':
    '磁碟區 "{0}" 是 git 存放庫：{1}。改為在 Init 容器中將其複製到 emptyDir。',
  'Replace gitRepo of volume "{0}" by an emptyDir': '用 emptyDir 取代磁碟區 "{0}" 的 gitRepo',
  'The directory is empty until an init container clones into it.':
    '在 Init 容器將存放庫複製進去之前，該目錄是空的。',
  'The containers no longer find the repository at the mounted path.':
    '容器在掛載路徑下將找不到存放庫。',
  'gitRepo volume': 'gitRepo 磁碟區',
  'The kubelet clones the repository itself, as root on the node. Kubelets have it switched off since 1.33 and do not know it since 1.36, so on newer nodes the pod does not start.':
    'kubelet 自行在節點上以 root 身分複製存放庫。自 1.33 起 kubelet 關閉了此功能，自 1.36 起則不再支援它，因此在較新的節點上 Pod 不會啟動。',
  'Before 1.33, name a repository with hooks in a `.git` folder and a `directory` that points at it: git runs the hooks as root on the node (CVE-2024-10220).':
    '在 1.33 之前，指定一個在 `.git` 資料夾中帶有掛鉤的存放庫，並讓 `directory` 指向該資料夾：git 會在節點上以 root 身分執行這些掛鉤（CVE-2024-10220）。',
  'Publish a repository whose folder `target` is a bare repository with a post-checkout hook.':
    '發布一個存放庫，其資料夾 `target` 是帶有 post-checkout 掛鉤的裸存放庫。',
  'Mount it with `gitRepo: { repository: …, directory: target/.git }` in a pod of a cluster whose kubelets are older than 1.33.':
    '在 kubelet 版本低於 1.33 的叢集中，用 `gitRepo: { repository: …, directory: target/.git }` 將其掛載到 Pod 中。',
  'The kubelet clones it and runs the hook as root, outside every container.':
    'kubelet 會複製它，並以 root 身分在所有容器之外執行該掛鉤。',
  'Clone in an init container into an emptyDir, or build the files into an image and mount it as an image volume.':
    '在 Init 容器中將其複製到 emptyDir，或把檔案建置到映像檔中並以映像檔磁碟區的形式掛載。',
  'the kubelet clones it': '由 kubelet 複製',
  'switched off by default': '預設關閉',
  removed: '已移除',
};
export default translations;
