import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'What container "{0}" mounts below {1} covers the kubelet’s files: it can put its own in place of the tokens and volumes of other pods. Remove mountPropagation.':
    '容器 "{0}" 在 {1} 下掛載的內容會遮蓋 kubelet 的檔案：它能用自己的內容頂替其他 Pod 的權杖和磁碟區。移除 mountPropagation。',
  'Its mounts reach the node here, too.': '它的掛載同樣會在此處傳播到節點。',
  'Mounts of a container reach the volumes of other pods': '容器的掛載會傳播到其他 Pod 的磁碟區',
  'What the container mounts below the kubelet’s directory appears on the node and in other pods. It can cover a pod’s token, Secret or program with its own.':
    '容器在 kubelet 的目錄下掛載的內容會出現在節點和其他 Pod 中。它能用自己的內容遮蓋 Pod 的權杖、Secret 或程式。',
  'Mount a directory of yours over a volume of another pod below /var/lib/kubelet/pods, and the pod reads your files.':
    '把自己的目錄掛載到 /var/lib/kubelet/pods 下另一個 Pod 的磁碟區之上，那個 Pod 讀取的就是攻擊者的檔案。',
  'Get a shell in the container.': '在容器中取得 Shell。',
  'Find volumes of other pods: `ls /var/lib/kubelet/pods/*/volumes`.':
    '尋找其他 Pod 的磁碟區：`ls /var/lib/kubelet/pods/*/volumes`。',
  'Read the tokens there, or `mount --bind` a directory of yours over one.':
    '讀取其中的權杖，或用 `mount --bind` 把自己的目錄掛載到其中一個磁碟區之上。',
  'The other pod, or the kubelet, now works with your files.':
    '那個 Pod 或 kubelet 此後使用的就是攻擊者的檔案。',
  'Remove `mountPropagation`. Only a storage driver needs it, and for the directory of its own volumes; keep everything else out of such a pod.':
    '移除 `mountPropagation`。只有儲存驅動程式需要它，而且只用於自己的磁碟區所在的目錄；不要在這樣的 Pod 中放入任何其他內容。',
};
export default translations;
