import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Its image can be replaced.': '它的映像檔可被取代。',
  'Container "{0}" is privileged and runs whatever was pushed last as "{1}": who can push there owns the node. Name a version and its digest.':
    '容器 "{0}" 是特權容器，執行的是以 "{1}" 之名最後推送的任何內容：能向那裡推送的人便掌控節點。指定版本及其摘要。',
  'Privileged container that runs whatever was pushed last': '執行最後推送的任何內容的特權容器',
  'The container is privileged, and its image is whatever was pushed last: who can push to the registry, or stand in its place, runs programs as root on the node.':
    '此容器是特權容器，而其映像檔就是最後推送的任何內容：能向映像檔登錄推送或頂替映像檔登錄的人，就能在節點上以 root 身分執行程式。',
  'Push an image under the same name; at the next start the node pulls it and runs it privileged.':
    '以相同的名稱推送映像檔；下次啟動時，節點會拉取它並以特權方式執行。',
  'Get the right to push to the repository, for example by a leaked token of a build.':
    '取得向該存放庫推送的權限，例如透過建置流程洩漏的權杖。',
  'Push your image under the tag `latest`.': '以標籤 `latest` 推送自己的映像檔。',
  'Wait for the next start of a pod, on any node.': '等待下一個 Pod 啟動，無論在哪個節點上。',
  'Your program is privileged: it mounts the node’s disk.':
    '推送的程式擁有特權：它會掛載節點的磁碟。',
  'Name a version and its digest (`image: registry.example/agent:1.4@sha256:…`), and remove `privileged`.':
    '指定版本及其摘要（`image: registry.example/agent:1.4@sha256:…`），並移除 `privileged`。',
};
export default translations;
