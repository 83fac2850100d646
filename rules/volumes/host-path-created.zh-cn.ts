import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The kubelet makes {0} as root on every node where it is missing, a mistyped path included. Make it with the node and ask for type {1}.':
    '在每个缺少 {0} 的节点上，kubelet 都会以 root 身份创建它，拼错的路径也不例外。在配置节点时创建它，并要求类型 {1}。',
  'Ask for an existing path: type {0}': '要求路径已存在：类型 {0}',
  'The pod does not start on nodes where the path is missing.':
    'Pod 不会在缺少该路径的节点上启动。',
  'hostPath that is made where it is missing': '缺失时自动创建的 hostPath',
  'With DirectoryOrCreate and FileOrCreate the kubelet makes what is missing, owned by root, on each node that the pod reaches.':
    '使用 DirectoryOrCreate 和 FileOrCreate 时，kubelet 会在 Pod 到达的每个节点上创建缺失的内容，并归 root 所有。',
  'Name a file that does not exist yet but that the node will obey, such as one in /etc/cron.d, or let a mistyped path be made and used by others.':
    '指定一个尚不存在但节点会遵从的文件，例如 /etc/cron.d 中的文件；或让拼错的路径被创建并被其他程序使用。',
  'Make the path when the node is set up, and write `type: Directory` or `type: File`: the pod then waits where it is missing.':
    '在设置节点时创建该路径，并写入 `type: Directory` 或 `type: File`：此后在缺少该路径的地方，Pod 会等待。',
};
export default translations;
