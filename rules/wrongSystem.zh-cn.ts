import type { Translations } from '../server/src/text/language.ts';

const translations: Translations = {
  'The pod is for Linux (os.name), and {0} sets windowsOptions, so the API server refuses it. Remove windowsOptions.':
    '该 Pod 用于 Linux（os.name），而{0} 设置了 windowsOptions，因此 API 服务器会拒绝该 Pod。移除 windowsOptions。',
  'Remove windowsOptions from {0}': '从{0} 移除 windowsOptions',
  'If the pod is meant for Windows, os.name is what is wrong.':
    '如果该 Pod 本应用于 Windows，那么有误的是 os.name。',
  'The pod is for Windows, so the API server refuses it with settings of Linux: {0}. Remove them, or correct os.name.':
    '该 Pod 用于 Windows，却带有 Linux 的设置（{0}），因此 API 服务器会拒绝它。移除这些设置，或更正 os.name。',
  '{0} is set here.': '{0} 在此处设置。',
  'Remove the settings of Linux': '移除 Linux 的设置',
  'If the pod is meant for Linux, os.name is what is wrong. Where root was the user, runAsNonRoot keeps the image from bringing it back.':
    '如果该 Pod 本应用于 Linux，那么有误的是 os.name。原先以 root 为用户之处，runAsNonRoot 防止镜像重新带来 root。',
};
export default translations;
