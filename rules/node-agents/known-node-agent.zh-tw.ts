import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Container "{0}" runs {1}, {2}.': '容器 "{0}" 執行 {1}，即{2}。',
  '{0} It needs {1}, but neither to write to {2} nor what else the pod has of the node: {3}. Mount read-only what it reads, keep its state elsewhere, and take the rest away.':
    '{0}它需要 {1}，但既不需要寫入 {2}，也不需要此 Pod 在節點上擁有的其他內容：{3}。只讀取的內容以唯讀方式掛載，狀態儲存到別處，其餘的移除。',
  '{0} It needs {1}, but not to write to {2}. Mount read-only what it reads, and keep its state elsewhere.':
    '{0}它需要 {1}，但不需要寫入 {2}。只讀取的內容以唯讀方式掛載，狀態儲存到別處。',
  '{0} It needs {1}, but not what else the pod has of the node: {2}. Take that away.':
    '{0}它需要 {1}，但不需要此 Pod 在節點上擁有的其他內容：{2}。將其移除。',
  '{0} It needs what it has of the node: {1}. Let nobody else change its image or enter its namespace.':
    '{0}它在節點上擁有的正是它需要的：{1}。不要讓其他人變更它的映像檔或進入它的命名空間。',
  'Known agent with the node’s privileges': '擁有節點特權的已知代理程式',
  'Network plugins, storage drivers, log shippers, sensors and the like serve the node itself, so they need privileges that no other workload should have. They are recognised by their image and by what they have of the node together; what such an agent needs is told here once, and what it has beyond that keeps findings of its own.':
    '網路外掛程式、儲存驅動程式、記錄收集程式、感測器等為節點本身服務，因此需要其他工作負載不應擁有的特權。它們依映像檔以及在節點上擁有的內容一併辨識；這類代理程式需要的內容在這裡只說一次，超出的部分保留各自的檢查結果。',
  'Take over the agent, through a hole in it or its image’s registry, and use what it needs: a privileged container, the node’s network, or directories that the node trusts. It runs on every node.':
    '透過代理程式本身的漏洞或其映像檔登錄接管該代理程式，再利用它需要的特權：特權容器、節點的網路或節點信任的目錄。它在每個節點上執行。',
  'Find the agent’s pod on the node: a DaemonSet has one everywhere, and it often listens on the node’s own network.':
    '在節點上找到該代理程式的 Pod：DaemonSet 在每個節點上都有一個，而且它常常在節點自身的網路上接聽。',
  'Get into it: through a hole in the program, by pushing another image under the tag that it names, or with the right to exec into pods of its namespace.':
    '進入該 Pod：利用程式中的漏洞，在它引用的標籤下推送另一個映像檔，或憑藉在其命名空間的 Pod 中執行命令的權限。',
  'Use a privilege that the agent needs: put a program into /opt/cni/bin, speak to the kubelet’s or the runtime’s sockets, or mount the node’s disk from /dev.':
    '使用該代理程式需要的特權：將程式放入 /opt/cni/bin，與 kubelet 或執行階段的通訊端通訊，或從 /dev 掛載節點的磁碟。',
  'Do the same on the other nodes through the DaemonSet, and use the secrets and tokens that lie there.':
    '透過 DaemonSet 在其他節點上做同樣的事，並使用那裡的機密和權杖。',
  'Keep the agent, in a namespace of its own that few may enter, with an image of a fixed digest. Remove what it does not need, and mount read-only what it only reads.':
    '保留該代理程式，放在只有少數人能進入的專用命名空間中，並使用固定摘要的映像檔。移除它不需要的內容，它只讀取的內容以唯讀方式掛載。',
};
export default translations;
