import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'The node selector asks for Windows, where this does nothing. With os.name: windows in the pod, Pod Security does not ask for it.':
    '節點選取器要求 Windows，而此設定在 Windows 上不起作用。在 Pod 中寫明 os.name: windows 後，Pod Security 便不會要求此設定。',
};
export default translations;
