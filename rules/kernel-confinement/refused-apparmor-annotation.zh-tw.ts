import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This annotation gives an AppArmor profile to the container "{0}", which the pod does not have, so the API server refuses the pod. Correct the name.':
    '此註解為容器 "{0}" 指定了 AppArmor 設定檔，但此 Pod 沒有這個容器，因此 API 伺服器會拒絕此 Pod。更正名稱。',
  'This annotation and the appArmorProfile of container "{0}" disagree, so the API server refuses the pod. Remove the annotation.':
    '此註解與容器 "{0}" 的 appArmorProfile 不一致，因此 API 伺服器會拒絕此 Pod。移除此註解。',
  'The container that was meant keeps the runtime’s profile.':
    '原本要約束的那個容器會保留執行階段的設定檔。',
  'The field decides then; it must name the profile that is meant.':
    '此後由欄位決定；它必須指定所需的設定檔。',
  'AppArmor annotation that the API server refuses': '會被 API 伺服器拒絕的 AppArmor 註解',
  'The annotation names its container in its key, where a typing error or a renamed container is easily missed. From 1.30 on it must also say the same as the field.':
    '該註解在其索引鍵中指定容器，因此很容易忽略拼字錯誤或容器改名。從 1.30 起，它還必須與欄位一致。',
  'Nothing runs yet: the API server refuses the pod. The danger is the repair, when somebody removes the profile to make the pod start, and the container loses what denied mounts and writes to /proc.':
    '目前還沒有任何東西在執行：API 伺服器會拒絕該 Pod。危險在於修正的方式：有人為了讓 Pod 啟動而移除設定檔，容器便失去了拒絕掛載以及寫入 /proc 的保護。',
  'A container is renamed; its AppArmor annotation still has the old name, and the API server refuses the pod.':
    '容器改名後，其 AppArmor 註解仍使用舊名稱，API 伺服器因此拒絕該 Pod。',
  'The annotation is removed instead of corrected: the container runs under the runtime’s general profile, or under none where the node has no AppArmor.':
    '註解沒有被更正，而是被移除：容器在執行階段的通用設定檔下執行；如果節點沒有 AppArmor，則沒有任何設定檔。',
  'What the container’s own profile denied, such as mounts or raw sockets, is open to whoever breaks into it.':
    '容器自身的設定檔所拒絕的操作（例如掛載或原始通訊端）便對攻入容器的人開放。',
  'From Kubernetes 1.30 on, write `securityContext.appArmorProfile` in the container and remove the annotation; for older clusters, correct the name in the key.':
    '從 Kubernetes 1.30 起，在容器中寫入 `securityContext.appArmorProfile` 並移除註解；對於更舊的叢集，更正索引鍵中的名稱。',
  'The annotation must agree with the field, too': '註解還必須與欄位一致',
};
export default translations;
