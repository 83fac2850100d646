import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Image "{0}" has no tag: the next start runs whatever was pushed last, also by somebody else. Name a version and its digest.':
    '镜像 "{0}" 没有标签：下次启动会运行最后推送的任何内容，哪怕是别人推送的。指定版本及其摘要。',
  'Image "{0}" is whatever was pushed last, also by somebody else. Name a version and its digest.':
    '镜像 "{0}" 就是最后推送的任何内容，哪怕是别人推送的。指定版本及其摘要。',
  'Image without a fixed tag': '没有固定标签的镜像',
  'Without a tag, or with `latest`, the manifest does not say what runs. Who may push to the repository decides it, and no rollback brings back what ran before.':
    '没有标签或使用 `latest` 时，清单并未说明运行的是什么。决定权在能向该仓库推送的人手中，任何回滚都无法找回先前运行的内容。',
  'Push an image of your own over `latest`. The next pod that starts runs it with every privilege that this manifest grants, and nobody has to change the manifest.':
    '推送自己的镜像来覆盖 `latest`。下一个启动的 Pod 会以此清单授予的全部特权运行它，而且无需任何人更改清单。',
  'Take over an account, a build or a token that may push to the repository.':
    '接管能向该仓库推送的账号、构建流程或令牌。',
  'Push an image that behaves like the old one and opens a way in beside it, under the tag `latest`.':
    '以标签 `latest` 推送一个镜像，其行为与旧镜像相同，但同时留有后门。',
  'Wait for a restart, a new node or a scaling up: with `latest` every start pulls the image anew.':
    '等待重启、新节点或扩容：使用 `latest` 时，每次启动都会重新拉取镜像。',
  'Use what the pod was granted: its service account, its volumes, its capabilities.':
    '利用 Pod 获得授予的一切：其服务账号、卷和权能。',
  'Name a version together with the digest that it had when you tested it: `registry.example/web:1.4.2@sha256:…`.':
    '指定版本，并附上测试时的摘要：`registry.example/web:1.4.2@sha256:…`。',
};
export default translations;
