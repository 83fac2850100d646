import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" runs sudo: an image in which its user can become root makes runAsNonRoot worthless. Do what needs root in the image’s build.':
    '容器 "{0}" 运行 sudo：如果镜像中的用户可以成为 root，runAsNonRoot 就毫无意义。在构建镜像时完成需要 root 的操作。',
  'sudo in a container': '容器中的 sudo',
  'sudo works only where the image has a setuid program and lets its user become root. Then any program of that user can.':
    '只有镜像中有 setuid 程序并允许其用户成为 root 时，sudo 才起作用。而这样一来，该用户的任何程序都可以成为 root。',
  'Break into the service as its plain user, call `sudo -n sh`, and be root in the container: what root can do to the node comes next.':
    '攻破服务，得到其普通用户的身份，再调用 `sudo -n sh`，成为容器中的 root：接下来便是 root 能对节点做的事。',
  'Install packages and change files when the image is built, start as the right user, and set `allowPrivilegeEscalation: false`, which takes sudo its effect.':
    '在构建镜像时安装软件包和更改文件，以正确的用户启动，并设置 `allowPrivilegeEscalation: false`，使 sudo 失去作用。',
};
export default translations;
