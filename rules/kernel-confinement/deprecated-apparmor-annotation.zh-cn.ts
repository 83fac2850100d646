import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'This annotation is how clusters before 1.30 set AppArmor for container "{0}"; it is deprecated. Write appArmorProfile in its securityContext.':
    '此注解是 1.30 之前的集群为容器 "{0}" 设置 AppArmor 的方式，现已弃用。改在其 securityContext 中写入 appArmorProfile。',
  'Write appArmorProfile: {0} instead of the annotation': '写入 appArmorProfile: {0} 以代替该注解',
  'AppArmor annotation in place of the field': '用 AppArmor 注解代替字段',
  'AppArmor is a field of the securityContext since Kubernetes 1.30. The annotation still works, because the API server copies it, but it is deprecated, and a renamed container loses its profile.':
    '自 Kubernetes 1.30 起，AppArmor 是 securityContext 的一个字段。由于 API 服务器会复制该注解，它仍然有效，但已弃用，而且容器改名后会失去其配置文件。',
  'None by itself: the profile is in force. When annotations are no longer copied, the container falls back to the runtime’s profile, and what its own denied is open.':
    '其本身并不构成逃逸：配置文件仍在生效。一旦不再复制注解，容器就会退回到运行时的配置文件，原先由其自身配置文件拒绝的操作便会放开。',
  'Write `appArmorProfile` in the container’s securityContext, `type: RuntimeDefault` or `type: Localhost` with `localhostProfile`, and remove the annotation.':
    '在容器的 securityContext 中写入 `appArmorProfile`，使用 `type: RuntimeDefault`，或使用带有 `localhostProfile` 的 `type: Localhost`，并移除该注解。',
  'Deprecated in favour of the field': '已弃用，由字段取代',
};
export default translations;
