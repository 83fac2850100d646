import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'NetworkPolicy "{0}" lets everybody in at every port: one such rule undoes all others for these pods. Name who may connect, and to which ports.':
    'NetworkPolicy "{0}" 讓所有來源都能連線到任何連接埠：只要有一條這樣的規則，對這些 Pod 而言其他規則便全部失效。指明誰可以連線，以及連線到哪些連接埠。',
  'NetworkPolicy "{0}" lets its pods connect to everything, the cloud’s metadata service included: one such rule undoes all others. Name where they may connect.':
    'NetworkPolicy "{0}" 讓其 Pod 能連線到任何目標，包括雲端的中繼資料服務：只要有一條這樣的規則，其他規則便全部失效。指明它們可以連線到哪裡。',
  'NetworkPolicy that allows everything': '允許一切的 NetworkPolicy',
  'NetworkPolicies add up: what one of them allows is allowed. A rule without peers and ports, written `{}`, allows everything, and no other policy takes it back.':
    'NetworkPolicy 是累加的：只要其中一個允許，就被允許。沒有對象和連接埠的規則（寫作 `{}`）允許一切，其他任何原則都無法收回這項許可。',
  'From a program that was broken into, connect as if there were no policy: to other teams’ pods, to the cloud’s metadata service, and to a server outside that takes what was found.':
    '從被攻破的程式發起連線，就像沒有任何原則一樣：連線到其他團隊的 Pod、雲端的中繼資料服務，以及外部用來接收所獲內容的伺服器。',
  'Replace the empty rule by rules that name peers (`podSelector`, `namespaceSelector`, `ipBlock`) and ports. To deny everything, leave the list of rules empty: `ingress: []`.':
    '用指明對象（`podSelector`、`namespaceSelector`、`ipBlock`）和連接埠的規則取代空規則。若要拒絕一切，將規則清單留空：`ingress: []`。',
};
export default translations;
