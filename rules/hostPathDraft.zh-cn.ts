import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Mounted here by container "{0}".': '由容器 "{0}" 挂载于此。',
  'Remove volume "{0}" and its mounts': '移除卷 "{0}" 及其挂载',
  'The containers no longer find the node’s files at the mounted path.':
    '容器在挂载路径下将找不到节点的文件。',
  'Replace hostPath of volume "{0}" by an emptyDir': '用 emptyDir 替换卷 "{0}" 的 hostPath',
  'The containers find an empty directory that lives as long as the pod.':
    '容器看到的是空目录，其存续时间与 Pod 相同。',
};
export default translations;
