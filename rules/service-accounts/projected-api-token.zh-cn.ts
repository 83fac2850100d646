import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'The pod mounts no token by itself but projects one that the API server takes: the credentials are back. Set the audience of the service that it is for, or remove it.':
    '该 Pod 不自动挂载令牌，却投射了 API 服务器接受的令牌：凭据又回来了。将 audience 设为该令牌所面向的服务，或移除它。',
  'API token projected in spite of automountServiceAccountToken':
    '禁用 automountServiceAccountToken 却投射了 API 令牌',
  'The pod says that no token is mounted, and mounts one: without an audience it is one that the API server takes.':
    '该 Pod 声明不挂载令牌，却又挂载了一个：没有 audience 的令牌，API 服务器会接受。',
  'Read the token where it is mounted and use it at the API server.':
    '在挂载位置读取令牌，用于 API 服务器。',
  'Set `audience` to the service that the token is for. What calls the API mounts it only in that container.':
    '将 `audience` 设为令牌所面向的服务。若要调用 API，只在调用它的容器中挂载。',
};
export default translations;
