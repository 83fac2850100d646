import type { Translations } from './language.ts';

const translations: Translations = {
  '{0} {1}': '{0}{1}',
  '{0}, {1}': '{0}，{1}',
  '{0}; {1}': '{0}；{1}',
  '{0}.': '{0}。',
  '{0}, {1}.': '{0}，{1}。',
  '{0} ({1})': '{0}（{1}）',
  '{0} ({1}): {2}': '{0}（{1}）：{2}',
};
export default translations;
