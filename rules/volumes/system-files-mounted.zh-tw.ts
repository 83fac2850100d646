import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'the node runs or trusts as root what is written there. Set readOnly: true in all mounts, or ship the files in the image.':
    '節點會以 root 身分執行或信任寫入其中的內容。在所有掛載中設定 readOnly: true，或在映像檔中提供這些檔案。',
  'its containers can read which programs and settings the node has, and look for holes in them. Ship the files in the image.':
    '其容器能讀取節點有哪些程式和設定，並從中尋找漏洞。改為在映像檔中提供這些檔案。',
  'System files of the node mounted': '掛載了節點的系統檔案',
  'Programs, libraries, units, cron jobs and login settings are run or believed by root of the node. What a container writes there is run outside it.':
    '節點的 root 會執行或信任程式、程式庫、單元、cron 工作和登入設定。容器寫入其中的內容會在容器之外執行。',
  'Write a cron job, a systemd unit or a udev rule, replace a program that root runs, or name a library in /etc/ld.so.preload that every new process loads.':
    '寫入 cron 工作、systemd 單元或 udev 規則，取代由 root 執行的程式，或在 /etc/ld.so.preload 中指定每個新處理程序都會載入的程式庫。',
  'With /etc/cron.d, write a file with the line `* * * * * root <command>`.':
    '如果掛載了 /etc/cron.d，寫入一個含有 `* * * * * root <command>` 這一行的檔案。',
  'With /etc/systemd/system or /usr/lib/systemd/system, write a unit and wait for the next reload or boot.':
    '如果掛載了 /etc/systemd/system 或 /usr/lib/systemd/system，寫入一個單元，並等待下次重新載入或開機。',
  'With /usr, /bin or /lib, replace a program or library that the node’s services start.':
    '如果掛載了 /usr、/bin 或 /lib，取代節點的服務會啟動的程式或程式庫。',
  'The command runs as root of the node.': '該命令便以節點的 root 身分執行。',
  'Set `readOnly: true` in every mount, or ship the files in the image. Settings of the node are changed by what manages nodes, not by pods.':
    '在每個掛載中設定 `readOnly: true`，或在映像檔中提供這些檔案。節點的設定應由管理節點的工具變更，而不是由 Pod 變更。',
};
export default translations;
