import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" mounts {1}, which its registry can replace by other files at any time, unseen by checks of container images. Add the digest: @sha256:….':
    '磁碟區 "{0}" 掛載了 {1}，其映像檔登錄隨時可以將其換成其他檔案，而容器映像檔的檢查看不到這一變化。加上摘要：@sha256:…。',
  'Image volume without a digest': '沒有摘要的映像檔磁碟區',
  'A tag can be moved to other files at any time. Checks of container images, signatures included, often do not look at image volumes.':
    '標籤隨時可以移到其他檔案上。容器映像檔的檢查（包括簽章檢查）往往不檢視映像檔磁碟區。',
  'Push other files under the same tag: the pods that start next mount and perhaps run them.':
    '以同一標籤推送其他檔案：此後啟動的 Pod 會掛載這些檔案，也許還會執行它們。',
  'Name the image by its digest: `registry.example/models:3@sha256:…`.':
    '用摘要指定映像檔：`registry.example/models:3@sha256:…`。',
};
export default translations;
