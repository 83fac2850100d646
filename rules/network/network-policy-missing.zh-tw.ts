import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The NetworkPolicies beside this pod select others only, so it reaches everything and everybody reaches it. Add one that denies by default for all pods.':
    '此 Pod 旁邊的 NetworkPolicy 都只選取其他 Pod，因此它能連到一切，一切也都能連到它。為所有 Pod 加上一個預設拒絕的 NetworkPolicy。',
  'No NetworkPolicy selects the pod': '沒有 NetworkPolicy 選取此 Pod',
  'A pod that no NetworkPolicy selects may connect to everything and be reached by every pod of the cluster. Where its neighbours have policies, it was probably forgotten or its labels were changed.':
    '沒有被任何 NetworkPolicy 選取的 Pod 可以連線到任何目標，叢集中的每個 Pod 也都能連到它。如果相鄰的 Pod 都有原則，它很可能是被遺漏了，或其標籤被變更過。',
  'From a program that was broken into, scan the pods of other namespaces, ask the cloud’s metadata service for the node’s credentials, and send out what was found.':
    '從被攻破的程式掃描其他命名空間的 Pod，向雲端的中繼資料服務要求節點的認證資訊，並把所獲內容傳送出去。',
  'Add a NetworkPolicy with `podSelector: {}` and the types Ingress and Egress, without rules, to the namespace: it denies by default. Then allow what each workload needs.':
    '在該命名空間中加上一個 NetworkPolicy，其中 `podSelector: {}`，類型為 Ingress 和 Egress，且不含規則：它會預設拒絕。然後放行每個工作負載所需的流量。',
};
export default translations;
