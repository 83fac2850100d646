import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" mounts {1} of the node read-only, but can write to file systems mounted below it. Set recursiveReadOnly: IfPossible.':
    '容器 "{0}" 以唯讀方式掛載了節點的 {1}，但能寫入掛載在其下的檔案系統。設定 recursiveReadOnly: IfPossible。',
  'Set recursiveReadOnly to IfPossible': '將 recursiveReadOnly 設為 IfPossible',
  'Read-only hostPath with writable mounts below': '其下有可寫掛載的唯讀 hostPath',
  '`readOnly` makes the mounted file system read-only, not those that are mounted below it on the node: disks, tmpfs with secrets, control groups.':
    '`readOnly` 使被掛載的檔案系統唯讀，但不影響節點上掛載在其下的檔案系統：磁碟、含有機密的 tmpfs、控制群組。',
  'Write to a file system below: with / mounted, /boot, /run or a data disk may be writable although the mount says read-only.':
    '寫入其下的檔案系統：掛載 / 時，即使掛載標為唯讀，/boot、/run 或資料磁碟仍可能可寫。',
  'Set `recursiveReadOnly: IfPossible`; `Enabled` refuses to start where the node cannot do it. It needs `readOnly: true` and no mountPropagation.':
    '設定 `recursiveReadOnly: IfPossible`；使用 `Enabled` 時，容器在無法做到這一點的節點上不會啟動。它需要 `readOnly: true`，且不得設定 mountPropagation。',
};
export default translations;
