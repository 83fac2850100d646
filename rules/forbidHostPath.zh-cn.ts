import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" mounts {1} of the node: {2}': '卷 "{0}" 挂载了节点的 {1}：{2}',
  'Volume "{0}" mounts {1} of the node, which holds {2}: {3}':
    '卷 "{0}" 挂载了节点的 {1}，其中含有 {2}：{3}',
};
export default translations;
