import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Variable "{0}" of container "{1}" is a Secret: every child process, crash dump and /proc/<pid>/environ shows it. Mount it as a file.':
    '容器 "{1}" 的變數 "{0}" 是 Secret：所有子處理程序、損毀傾印和 /proc/<pid>/environ 都會顯示它。改為以檔案形式掛載。',
  'Container "{0}" has all of Secret "{1}" in its environment: every child process, crash dump and /proc/<pid>/environ shows it. Mount what it needs as files.':
    '容器 "{0}" 的環境變數含有整個 Secret "{1}"：所有子處理程序、損毀傾印和 /proc/<pid>/environ 都會顯示它。把所需的內容以檔案形式掛載。',
  'Secret in the environment': '環境變數中的 Secret',
  'Programs hand their environment to every child, print it in error pages and write it into crash dumps. It stays readable in /proc for the same user, and does not change when the Secret does.':
    '程式會把環境變數交給每個子處理程序，顯示在錯誤頁面中，並寫入損毀傾印。同一使用者始終能在 /proc 中讀取環境變數，而且 Secret 改變時它們並不隨之改變。',
  'On a node, or in a pod that shares its processes, read /proc/<pid>/environ of every process of the same user: the credentials stand there in the clear.':
    '在節點上，或在共用處理程序的 Pod 中，讀取同一使用者所有處理程序的 /proc/<pid>/environ：認證資訊就以明文寫在那裡。',
  'Mount the Secret as a volume, with `items` for the keys that are needed, and let the program read the file. The file follows the Secret when that changes.':
    '將 Secret 作為磁碟區掛載，用 `items` 列出所需的索引鍵，並讓程式讀取檔案。Secret 改變時，檔案也會隨之改變。',
};
export default translations;
