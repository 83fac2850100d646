import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Volume "{0}" mounts {1}, which its registry can replace by other files at any time, unseen by checks of container images. Add the digest: @sha256:….':
    '卷 "{0}" 挂载了 {1}，其镜像仓库随时可以将其换成其他文件，而容器镜像的检查看不到这一变化。添加摘要：@sha256:…。',
  'Image volume without a digest': '没有摘要的镜像卷',
  'A tag can be moved to other files at any time. Checks of container images, signatures included, often do not look at image volumes.':
    '标签随时可以移到其他文件上。容器镜像的检查（包括签名检查）往往不查看镜像卷。',
  'Push other files under the same tag: the pods that start next mount and perhaps run them.':
    '以同一标签推送其他文件：此后启动的 Pod 会挂载这些文件，也许还会运行它们。',
  'Name the image by its digest: `registry.example/models:3@sha256:…`.':
    '用摘要指定镜像：`registry.example/models:3@sha256:…`。',
};
export default translations;
