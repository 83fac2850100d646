import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" adds {1}: {2}. Remove it.': '容器 "{0}" 添加了 {1}：{2}。移除此权能。',
  'Remove {0} from container "{1}"': '从容器 "{1}" 移除 {0}',
  'its user namespace keeps the node out of reach, but the kernel is more open to exploits':
    '它的用户名字空间将节点隔开，但内核更容易遭受漏洞利用',
};
export default translations;
