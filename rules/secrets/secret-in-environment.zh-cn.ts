import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Variable "{0}" of container "{1}" is a Secret: every child process, crash dump and /proc/<pid>/environ shows it. Mount it as a file.':
    '容器 "{1}" 的变量 "{0}" 是 Secret：所有子进程、崩溃转储和 /proc/<pid>/environ 都会显示它。改为以文件形式挂载。',
  'Container "{0}" has all of Secret "{1}" in its environment: every child process, crash dump and /proc/<pid>/environ shows it. Mount what it needs as files.':
    '容器 "{0}" 的环境变量含有整个 Secret "{1}"：所有子进程、崩溃转储和 /proc/<pid>/environ 都会显示它。把所需的内容以文件形式挂载。',
  'Secret in the environment': '环境变量中的 Secret',
  'Programs hand their environment to every child, print it in error pages and write it into crash dumps. It stays readable in /proc for the same user, and does not change when the Secret does.':
    '程序会把环境变量交给每个子进程，在错误页面中打印，并写入崩溃转储。同一用户始终能在 /proc 中读取环境变量，而且 Secret 改变时它们并不随之改变。',
  'On a node, or in a pod that shares its processes, read /proc/<pid>/environ of every process of the same user: the credentials stand there in the clear.':
    '在节点上，或在共享进程的 Pod 中，读取同一用户所有进程的 /proc/<pid>/environ：凭据就以明文写在那里。',
  'Mount the Secret as a volume, with `items` for the keys that are needed, and let the program read the file. The file follows the Secret when that changes.':
    '将 Secret 作为卷挂载，用 `items` 列出所需的键，并让程序读取文件。Secret 改变时，文件也会随之改变。',
};
export default translations;
