import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'Remove mountPropagation from {0} of container "{1}"':
    '从容器 "{1}" 的 {0} 移除 mountPropagation',
};
export default translations;
