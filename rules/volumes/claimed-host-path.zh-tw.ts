import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The claim {0} leads to {1} of the node by way of PersistentVolume "{2}", and Pod Security does not see it. Claim storage that is not the node’s.':
    '宣告 {0} 經由 PersistentVolume "{2}" 通向節點的 {1}，而 Pod Security 看不到這一點。改為宣告不屬於節點的儲存空間。',
  'Claim of a volume on a path of the node': '宣告了位於節點路徑上的磁碟區',
  'Behind the claim lies a path of the node. The pod has what a hostPath volume would give it, without being seen by Pod Security.':
    '該宣告的背後是節點的路徑。Pod 由此獲得與 hostPath 磁碟區相同的內容，卻不會被 Pod Security 看到。',
  'Use the mounted files of the node as with a hostPath volume: read keys, write what root runs.':
    '像使用 hostPath 磁碟區一樣使用節點上被掛載的檔案：讀取金鑰，寫入由 root 執行的內容。',
  'Find the mount in the container: `grep <mountPath> /proc/self/mountinfo` shows the path on the node.':
    '在容器中找到該掛載：`grep <mountPath> /proc/self/mountinfo` 會顯示節點上的路徑。',
  'Read or write there what the path is worth: the finding at the PersistentVolume says what it is.':
    '視該路徑的價值在其中讀取或寫入：PersistentVolume 處的檢查結果會說明它是什麼。',
  'Claim storage of a CSI driver. If the pod must have the node’s files, say so with a hostPath volume, so that reviewers and Pod Security see it.':
    '宣告由 CSI 驅動程式提供的儲存空間。如果 Pod 必須使用節點的檔案，用 hostPath 磁碟區明確寫出，使審查者和 Pod Security 都能看到。',
};
export default translations;
