import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Image "{0}" is outside the registries and paths that your settings allow, so nobody vouches for it. Use a copy in one of them.':
    '镜像 "{0}" 不在你的设置所允许的镜像仓库和路径之内，因此没有人为其担保。改用其中的副本。',
  'Image from a registry that is not on the list': '来自列表之外镜像仓库的镜像',
  'Your settings list the registries that images may come from. An image from elsewhere was built and checked by nobody you know, and can be replaced by whoever runs the place.':
    '你的设置列出了镜像可以来自哪些镜像仓库。来自别处的镜像由你不认识的人构建和检查，并且可以被该处的运营者替换。',
  'Publish an image whose name differs from a popular one in a letter or in its registry, and wait until somebody deploys it: it runs with what that manifest grants.':
    '发布一个镜像，其名称与知名镜像只差一个字母或所在的镜像仓库，然后等待有人部署它：它会以该清单授予的权限运行。',
  'Register a name close to one that many use: another registry, a letter swapped, an organisation that sounds official.':
    '注册一个与常用名称相近的名称：换一个镜像仓库、调换一个字母，或用听起来像官方的组织名。',
  'Publish the popular image there with a program of your own in it.':
    '在那里发布含有自己程序的知名镜像。',
  'When a manifest names it, the program runs inside the cluster, with the pod’s service account and privileges.':
    '当清单指定该镜像时，程序便在集群内运行，并拥有该 Pod 的服务账号和特权。',
  'Look for what the pod was granted, and go on from there to the node or the API.':
    '查看该 Pod 获得了哪些授权，再由此进一步攻向节点或 API。',
  'Copy the image into a registry of the list, by its digest, and name it there. If the registry is one to be trusted, add it to the setting `cofferdam.registries`.':
    '按摘要将镜像复制到列表中的镜像仓库，并在清单中指定该处的镜像。如果该镜像仓库值得信任，则将其加入设置 `cofferdam.registries`。',
};
export default translations;
