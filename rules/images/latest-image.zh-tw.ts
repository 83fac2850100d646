import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Image "{0}" has no tag: the next start runs whatever was pushed last, also by somebody else. Name a version and its digest.':
    '映像檔 "{0}" 沒有標籤：下次啟動會執行最後推送的任何內容，即使是別人推送的。指定版本及其摘要。',
  'Image "{0}" is whatever was pushed last, also by somebody else. Name a version and its digest.':
    '映像檔 "{0}" 就是最後推送的任何內容，即使是別人推送的。指定版本及其摘要。',
  'Image without a fixed tag': '沒有固定標籤的映像檔',
  'Without a tag, or with `latest`, the manifest does not say what runs. Who may push to the repository decides it, and no rollback brings back what ran before.':
    '沒有標籤或使用 `latest` 時，資訊清單並未說明執行的是什麼。決定權在能向該存放庫推送的人手中，任何復原都無法找回先前執行的內容。',
  'Push an image of your own over `latest`. The next pod that starts runs it with every privilege that this manifest grants, and nobody has to change the manifest.':
    '推送自己的映像檔來覆寫 `latest`。下一個啟動的 Pod 會以此資訊清單授予的全部特權執行它，而且無須任何人變更資訊清單。',
  'Take over an account, a build or a token that may push to the repository.':
    '接管能向該存放庫推送的帳戶、建置流程或權杖。',
  'Push an image that behaves like the old one and opens a way in beside it, under the tag `latest`.':
    '以標籤 `latest` 推送一個映像檔，其行為與舊映像檔相同，但同時留有後門。',
  'Wait for a restart, a new node or a scaling up: with `latest` every start pulls the image anew.':
    '等待重新啟動、新節點或擴展：使用 `latest` 時，每次啟動都會重新拉取映像檔。',
  'Use what the pod was granted: its service account, its volumes, its capabilities.':
    '利用 Pod 獲得授予的一切：其服務帳戶、磁碟區和權能。',
  'Name a version together with the digest that it had when you tested it: `registry.example/web:1.4.2@sha256:…`.':
    '指定版本，並附上測試時的摘要：`registry.example/web:1.4.2@sha256:…`。',
};
export default translations;
