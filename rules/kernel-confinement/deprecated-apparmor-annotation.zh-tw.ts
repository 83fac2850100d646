import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This annotation is how clusters before 1.30 set AppArmor for container "{0}"; it is deprecated. Write appArmorProfile in its securityContext.':
    '此註解是 1.30 之前的叢集為容器 "{0}" 設定 AppArmor 的方式，現已淘汰。改在其 securityContext 中寫入 appArmorProfile。',
  'Write appArmorProfile: {0} instead of the annotation': '寫入 appArmorProfile: {0} 以取代該註解',
  'AppArmor annotation in place of the field': '用 AppArmor 註解代替欄位',
  'AppArmor is a field of the securityContext since Kubernetes 1.30. The annotation still works, because the API server copies it, but it is deprecated, and a renamed container loses its profile.':
    '自 Kubernetes 1.30 起，AppArmor 是 securityContext 的一個欄位。由於 API 伺服器會複製該註解，它仍然有效，但已淘汰，而且容器改名後會失去其設定檔。',
  'None by itself: the profile is in force. When annotations are no longer copied, the container falls back to the runtime’s profile, and what its own denied is open.':
    '其本身並不構成逃逸：設定檔仍在生效。一旦不再複製註解，容器就會退回到執行階段的設定檔，原先由其自身設定檔拒絕的操作便會獲准。',
  'Write `appArmorProfile` in the container’s securityContext, `type: RuntimeDefault` or `type: Localhost` with `localhostProfile`, and remove the annotation.':
    '在容器的 securityContext 中寫入 `appArmorProfile`，使用 `type: RuntimeDefault`，或使用帶有 `localhostProfile` 的 `type: Localhost`，並移除該註解。',
  'Deprecated in favour of the field': '已淘汰，由欄位取代',
};
export default translations;
