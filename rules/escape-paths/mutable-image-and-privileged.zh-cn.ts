import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Its image can be replaced.': '它的镜像可被替换。',
  'Container "{0}" is privileged and runs whatever was pushed last as "{1}": who can push there owns the node. Name a version and its digest.':
    '容器 "{0}" 是特权容器，运行的是以 "{1}" 之名最后推送的任何内容：能向那里推送的人便掌控节点。指定版本及其摘要。',
  'Privileged container that runs whatever was pushed last': '运行最后推送的任何内容的特权容器',
  'The container is privileged, and its image is whatever was pushed last: who can push to the registry, or stand in its place, runs programs as root on the node.':
    '该容器是特权容器，而其镜像就是最后推送的任何内容：能向镜像仓库推送或顶替镜像仓库的人，就能在节点上以 root 身份运行程序。',
  'Push an image under the same name; at the next start the node pulls it and runs it privileged.':
    '以相同的名称推送镜像；下次启动时，节点会拉取它并以特权方式运行。',
  'Get the right to push to the repository, for example by a leaked token of a build.':
    '取得向该仓库推送的权限，例如通过构建流程泄漏的令牌。',
  'Push your image under the tag `latest`.': '以标签 `latest` 推送自己的镜像。',
  'Wait for the next start of a pod, on any node.': '等待下一个 Pod 启动，无论在哪个节点上。',
  'Your program is privileged: it mounts the node’s disk.':
    '推送的程序拥有特权：它会挂载节点的磁盘。',
  'Name a version and its digest (`image: registry.example/agent:1.4@sha256:…`), and remove `privileged`.':
    '指定版本及其摘要（`image: registry.example/agent:1.4@sha256:…`），并移除 `privileged`。',
};
export default translations;
