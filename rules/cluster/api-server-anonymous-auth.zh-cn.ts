import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Health probes and load balancers that ask without credentials are refused.':
    '不带凭据进行请求的健康探针和负载均衡器会被拒绝。',
  'Container "{0}" starts the API server without --anonymous-auth, which lets clients without credentials in: one loose binding to system:anonymous is enough. Write --anonymous-auth=false.':
    '容器 "{0}" 启动 API 服务器时没有设置 --anonymous-auth，因而会放入没有凭据的客户端：只要有一个宽松的 system:anonymous 绑定就够了。设置 --anonymous-auth=false。',
  'Container "{0}" lets clients without credentials in to the API server: one loose binding to system:anonymous is enough. Write --anonymous-auth=false.':
    '容器 "{0}" 让没有凭据的客户端进入 API 服务器：只要有一个宽松的 system:anonymous 绑定就够了。设置 --anonymous-auth=false。',
  'API server that answers anonymous clients': '响应匿名客户端的 API 服务器',
  'Requests without credentials are let in as system:anonymous. The authorisers decide what such a client may do, and one careless binding is enough.':
    '没有凭据的请求会以 system:anonymous 的身份放入。这样的客户端能做什么由鉴权组件决定，一个疏忽的绑定就够了。',
  'Scan for API servers, ask for `/api/v1/secrets` or `/apis` without credentials, and use what a binding to system:anonymous or system:unauthenticated opened.':
    '扫描 API 服务器，不带凭据请求 `/api/v1/secrets` 或 `/apis`，并利用 system:anonymous 或 system:unauthenticated 的绑定所开放的内容。',
  'Write `--anonymous-auth=false`, or name the paths that may be asked for in an AuthenticationConfiguration (`--authentication-config`). Probes of the API server then need credentials or these paths.':
    '设置 `--anonymous-auth=false`，或在 AuthenticationConfiguration（`--authentication-config`）中列明允许请求的路径。之后，API 服务器的探针需要凭据，或只能使用这些路径。',
};
export default translations;
