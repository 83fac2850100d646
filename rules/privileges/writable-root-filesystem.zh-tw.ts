import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" can write to its image’s files, so an intruder can bring tools and replace programs. Set readOnlyRootFilesystem: true.':
    '容器 "{0}" 能寫入其映像檔的檔案，因此入侵者可以帶入工具並取代程式。設定 readOnlyRootFilesystem: true。',
  'Set readOnlyRootFilesystem: true in container "{0}"':
    '在容器 "{0}" 中設定 readOnlyRootFilesystem: true',
  'A program that writes outside its volumes, often to /tmp or /var/run, fails until an emptyDir is mounted there.':
    '寫入磁碟區之外的位置（通常是 /tmp 或 /var/run）的程式會失敗，直到在該處掛載 emptyDir 為止。',
  'Set readOnlyRootFilesystem: true and mount an emptyDir at /tmp in container "{0}"':
    '在容器 "{0}" 中設定 readOnlyRootFilesystem: true，並在 /tmp 掛載 emptyDir',
  'A program that writes elsewhere still fails, and files that the image has in /tmp are hidden.':
    '寫入其他位置的程式仍會失敗，映像檔在 /tmp 中的檔案會被遮蓋。',
  'Writable root file system': '可寫的根檔案系統',
  'A program that is broken into can change the files of its own image: bring tools, replace programs and libraries, and stay until the container is replaced. A pod cannot set this for its containers.':
    '被攻破的程式能變更自身映像檔的檔案：帶入工具，取代程式和程式庫，並一直駐留到容器被取代為止。Pod 無法為其容器統一進行此項設定。',
  'Overwrite the entry point or a library so that the runtime, entering the container for an exec, runs it: the step that CVE-2019-5736 turned into root on the node. Or download a kernel exploit and run it.':
    '覆寫進入點或某個程式庫，使執行階段在為執行 exec 進入容器時執行它：CVE-2019-5736 正是把這一步變成了節點上的 root。或者下載核心漏洞利用程式並執行。',
  'Set `readOnlyRootFilesystem: true` in every container and mount an emptyDir where the program writes, often /tmp and /var/run.':
    '在每個容器中設定 `readOnlyRootFilesystem: true`，並在程式寫入的位置（通常是 /tmp 和 /var/run）掛載 emptyDir。',
};
export default translations;
