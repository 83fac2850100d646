import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'NetworkPolicy "{0}" lets its pods ask the cloud’s metadata service for the node’s credentials: {1} holds {2}. Except it.':
    'NetworkPolicy "{0}" 允許其 Pod 向雲端的中繼資料服務要求節點的認證資訊：{1} 包含 {2}。將其排除。',
  'Except {0}': '排除 {0}',
  'A program that takes its cloud credentials from the node no longer gets them: give its service account a cloud identity.':
    '從節點取得雲端認證資訊的程式將再也得不到認證資訊：為其服務帳戶授予雲端身分。',
  'NetworkPolicy that allows the cloud’s metadata service':
    '允許存取雲端中繼資料服務的 NetworkPolicy',
  'At 169.254.169.254 clouds tell a machine about itself and hand out the credentials of its role. A pod that may connect there acts with the rights of the node.':
    '在 169.254.169.254 上，雲端會向機器提供其自身的資訊，並發放其角色的認證資訊。能連線到那裡的 Pod 便能以節點的權限行事。',
  'From a program that can be made to fetch a URL, ask http://169.254.169.254/ for the role’s credentials and use them from outside: against storage, registries, and the machines of the cluster.':
    '藉助一個可被誘使擷取 URL 的程式，向 http://169.254.169.254/ 要求角色的認證資訊，並從外部使用：用來存取儲存空間、映像檔登錄和叢集的機器。',
  'Find a program in a pod that fetches URLs that you name, or run commands in one.':
    '在某個 Pod 中找到會擷取你所指定 URL 的程式，或在其中執行命令。',
  'Ask for http://169.254.169.254/latest/meta-data/iam/security-credentials/ and the role that it names; Google’s and Azure’s services want a header of their own.':
    '存取 http://169.254.169.254/latest/meta-data/iam/security-credentials/ 以及其中列出的角色；Google 和 Azure 的服務要求各自的專用標頭。',
  'Use the credentials against the cloud’s API from anywhere, with the rights of the node’s role.':
    '從任何地方對雲端的 API 使用這些認證資訊，擁有節點角色的權限。',
  'Add `except: [169.254.169.254/32]` to the block. Give workloads that need the cloud an identity of their own (IRSA, Workload Identity), and let nodes demand a session token with a hop limit of 1.':
    '在該位址區塊中加上 `except: [169.254.169.254/32]`。為需要雲端的工作負載授予各自的身分（IRSA、Workload Identity），並讓節點要求工作階段權杖，躍點限制設為 1。',
};
export default translations;
