import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'The pod is for Linux (os.name), and {0} sets windowsOptions, so the API server refuses it. Remove windowsOptions.':
    '此 Pod 用於 Linux（os.name），而{0} 設定了 windowsOptions，因此 API 伺服器會拒絕此 Pod。移除 windowsOptions。',
  'Remove windowsOptions from {0}': '從{0} 移除 windowsOptions',
  'If the pod is meant for Windows, os.name is what is wrong.':
    '如果此 Pod 本應用於 Windows，那麼有誤的是 os.name。',
  'The pod is for Windows, so the API server refuses it with settings of Linux: {0}. Remove them, or correct os.name.':
    '此 Pod 用於 Windows，卻帶有 Linux 的設定（{0}），因此 API 伺服器會拒絕它。移除這些設定，或更正 os.name。',
  '{0} is set here.': '{0} 在此處設定。',
  'Remove the settings of Linux': '移除 Linux 的設定',
  'If the pod is meant for Linux, os.name is what is wrong. Where root was the user, runAsNonRoot keeps the image from bringing it back.':
    '如果此 Pod 本應用於 Linux，那麼有誤的是 os.name。原先以 root 為使用者之處，runAsNonRoot 防止映像檔重新帶來 root。',
};
export default translations;
