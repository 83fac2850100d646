import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'The node selector asks for Windows, where this does nothing. With os.name: windows in the pod, Pod Security does not ask for it.':
    '节点选择算符要求 Windows，而此设置在 Windows 上不起作用。在 Pod 中写明 os.name: windows 后，Pod 安全性准入便不会要求此设置。',
};
export default translations;
