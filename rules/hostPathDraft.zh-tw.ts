import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Mounted here by container "{0}".': '由容器 "{0}" 掛載於此。',
  'Remove volume "{0}" and its mounts': '移除磁碟區 "{0}" 及其掛載',
  'The containers no longer find the node’s files at the mounted path.':
    '容器在掛載路徑下將找不到節點的檔案。',
  'Replace hostPath of volume "{0}" by an emptyDir': '用 emptyDir 取代磁碟區 "{0}" 的 hostPath',
  'The containers find an empty directory that lives as long as the pod.':
    '容器看到的是空目錄，其存續時間與 Pod 相同。',
};
export default translations;
