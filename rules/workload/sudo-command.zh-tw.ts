import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" runs sudo: an image in which its user can become root makes runAsNonRoot worthless. Do what needs root in the image’s build.':
    '容器 "{0}" 執行 sudo：如果映像檔中的使用者可以成為 root，runAsNonRoot 就毫無意義。在建置映像檔時完成需要 root 的操作。',
  'sudo in a container': '容器中的 sudo',
  'sudo works only where the image has a setuid program and lets its user become root. Then any program of that user can.':
    '只有映像檔中有 setuid 程式並允許其使用者成為 root 時，sudo 才起作用。而這樣一來，該使用者的任何程式都可以成為 root。',
  'Break into the service as its plain user, call `sudo -n sh`, and be root in the container: what root can do to the node comes next.':
    '攻破服務，取得其一般使用者的身分，再呼叫 `sudo -n sh`，成為容器中的 root：接下來便是 root 能對節點做的事。',
  'Install packages and change files when the image is built, start as the right user, and set `allowPrivilegeEscalation: false`, which takes sudo its effect.':
    '在建置映像檔時安裝套件和變更檔案，以正確的使用者啟動，並設定 `allowPrivilegeEscalation: false`，使 sudo 失去作用。',
};
export default translations;
