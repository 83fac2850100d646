import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" adds {1}: {2}. Remove it.': '容器 "{0}" 新增了 {1}：{2}。移除此權能。',
  'Remove {0} from container "{1}"': '從容器 "{1}" 移除 {0}',
  'its user namespace keeps the node out of reach, but the kernel is more open to exploits':
    '它的使用者命名空間將節點隔開，但核心更容易遭受漏洞利用',
};
export default translations;
