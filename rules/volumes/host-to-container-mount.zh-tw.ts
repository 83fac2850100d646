import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'What the node mounts below {0} later appears in container "{1}", too, disks and secrets of other pods included. Remove mountPropagation.':
    '節點此後在 {0} 下掛載的內容也會出現在容器 "{1}" 中，包括其他 Pod 的磁碟和機密。移除 mountPropagation。',
  'The container no longer sees what the node mounts after its start.':
    '容器將再也看不到節點在其啟動之後掛載的內容。',
  'Mounts of the node reach the container (HostToContainer)':
    '節點的掛載會傳播到容器（HostToContainer）',
  'The container sees every file system that the node mounts below the path later, which may hold data of other pods.':
    '容器能看到節點此後在該路徑下掛載的每個檔案系統，其中可能含有其他 Pod 的資料。',
  'Wait until the kubelet mounts another pod’s volume below the path, and read it.':
    '等待 kubelet 在該路徑下掛載另一個 Pod 的磁碟區，然後讀取它。',
  'Remove mountPropagation unless the container must see mounts that are made after its start.':
    '除非容器必須看到在其啟動之後建立的掛載，否則移除 mountPropagation。',
};
export default translations;
