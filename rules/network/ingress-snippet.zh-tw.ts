import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Ingress "{0}" writes NGINX configuration, which can read the controller’s token and with it secrets of all namespaces. Remove {1}.':
    'Ingress "{0}" 寫入了 NGINX 組態，可藉此讀取控制器的權杖，進而讀取所有命名空間的 Secret。移除 {1}。',
  'The {0} of Ingress "{1}" ends its NGINX directive and adds others, up to code in the controller. Remove it, or all behind the first ; in it.':
    'Ingress "{1}" 的 {0} 結束了所在的 NGINX 指令並新增了其他指令，甚至可在控制器中執行程式碼。將其移除，或移除其中第一個 ; 之後的全部內容。',
  'Remove the annotation {0}': '移除註解 {0}',
  'What it configured no longer applies: look for an annotation that does the same, or for a Gateway’s filter.':
    '它所設定的內容不再生效：尋找作用相同的註解，或 Gateway 的篩選器。',
  'NGINX configuration in an Ingress': 'Ingress 中的 NGINX 組態',
  'ingress-nginx copies snippets into its configuration, and its service account may read the secrets of all namespaces. Whoever may write such an Ingress can do what the controller can. The project was retired in March 2026 and gets no more repairs.':
    'ingress-nginx 會把片段複製到自己的組態中，而其服務帳戶可以讀取所有命名空間的 Secret。凡能寫入此類 Ingress 的人，就能做控制器能做的事。該專案已於 2026 年 3 月退役，不再獲得修補。',
  'Let a snippet serve the controller’s own files: its service account token opens every Secret of the cluster, among them tokens that may create privileged pods.':
    '讓片段提供控制器自身的檔案：其服務帳戶權杖能開啟叢集的每個 Secret，其中就有可以建立特權 Pod 的權杖。',
  'Get the right to create an Ingress in any one namespace.':
    '在任意一個命名空間中取得建立 Ingress 的權限。',
  'Write a snippet with a location whose `alias` is /var/run/secrets/kubernetes.io/serviceaccount/, or with Lua code that runs a command.':
    '撰寫一個片段，其中 location 的 `alias` 為 /var/run/secrets/kubernetes.io/serviceaccount/，或含有執行命令的 Lua 程式碼。',
  'Ask for that location from outside and take the token from the answer.':
    '從外部對該 location 發出要求，並從回應中取得權杖。',
  'List the Secrets of all namespaces with the token, and go on with those of somebody who may create pods.':
    '用該權杖列出所有命名空間的 Secret，再使用其中可以建立 Pod 的帳戶的權杖繼續行動。',
  'Replace the snippet by an annotation for the purpose, or move to a controller or a Gateway whose routes hold no configuration code. Where ingress-nginx stays, keep `allow-snippet-annotations: "false"` and the annotation risk level at `High` or lower.':
    '用專門用途的註解取代該片段，或移轉到路由中不含組態程式碼的控制器或 Gateway。如果繼續使用 ingress-nginx，保持 `allow-snippet-annotations: "false"`，並將註解風險等級保持在 `High` 或更低。',
};
export default translations;
