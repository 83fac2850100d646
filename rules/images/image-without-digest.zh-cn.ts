import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Image "{0}" is named by its tag alone, which can be moved to another image. Add the digest of the one that you tested: @sha256:….':
    '镜像 "{0}" 仅以标签指定，而标签可以移到另一个镜像上。添加你测试过的镜像的摘要：@sha256:…。',
  'Image without a digest': '没有摘要的镜像',
  'A tag is a label that the registry can move at any time; a digest is the image itself. Only with a digest do all nodes run the same bytes, and the ones that were tested.':
    '标签只是镜像仓库随时可以移动的记号；摘要则代表镜像本身。只有使用摘要，所有节点运行的才是相同的字节，而且正是经过测试的那些。',
  'Move a tag that is in use to an image of your own, as was done with popular images and build steps before: whoever pulls it next runs your code in place of theirs.':
    '把使用中的标签移到自己的镜像上，知名的镜像和构建步骤都曾遭遇这种手法：下一个拉取者运行的就是你的代码，而不是原来的代码。',
  'Write the digest behind the tag: `registry.example/web:1.4.2@sha256:…`. The tag then is for people only. Most registries show the digest; `docker buildx imagetools inspect` and `crane digest` print it.':
    '在标签后写上摘要：`registry.example/web:1.4.2@sha256:…`。此后标签仅供人阅读。大多数镜像仓库会显示摘要；`docker buildx imagetools inspect` 和 `crane digest` 可将其打印出来。',
};
export default translations;
