import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'with every capability it can mount disks, load kernel modules and take over the node':
    '擁有全部權能，它就能掛載磁碟、載入核心模組並接管節點',
  'Whatever the program does with any capability stops working; add back the ones it needs.':
    '程式依靠任何權能所做的事都將無法進行；再加回它需要的權能。',
  'All capabilities added': '新增了全部權能',
  'With every capability, root in the container may do to the kernel what root on the node may do; only device access and masked paths still differ from a privileged container.':
    '擁有全部權能時，凡是節點上的 root 能對核心做的事，容器中的 root 也都能做；與特權容器的區別只剩裝置存取和被遮蔽的路徑。',
  'Load a kernel module, or open any file of the node through open_by_handle_at, or mount a cgroup v1 hierarchy and let its release_agent run a program on the node.':
    '載入核心模組，或透過 open_by_handle_at 開啟節點的任意檔案，或掛載 cgroup v1 階層並讓其 release_agent 在節點上執行程式。',
  'Name the single capabilities that the program needs, and drop ALL.':
    '逐一寫明程式需要的權能，並捨棄 ALL。',
};
export default translations;
