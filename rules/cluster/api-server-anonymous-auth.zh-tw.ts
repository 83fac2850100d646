import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Health probes and load balancers that ask without credentials are refused.':
    '不帶認證資訊提出要求的健康探查和負載平衡器會被拒絕。',
  'Container "{0}" starts the API server without --anonymous-auth, which lets clients without credentials in: one loose binding to system:anonymous is enough. Write --anonymous-auth=false.':
    '容器 "{0}" 啟動 API 伺服器時沒有設定 --anonymous-auth，因而會讓沒有認證資訊的用戶端進入：只要有一個對 system:anonymous 過於寬鬆的繫結就夠了。設定 --anonymous-auth=false。',
  'Container "{0}" lets clients without credentials in to the API server: one loose binding to system:anonymous is enough. Write --anonymous-auth=false.':
    '容器 "{0}" 讓沒有認證資訊的用戶端進入 API 伺服器：只要有一個對 system:anonymous 過於寬鬆的繫結就夠了。設定 --anonymous-auth=false。',
  'API server that answers anonymous clients': '回應匿名用戶端的 API 伺服器',
  'Requests without credentials are let in as system:anonymous. The authorisers decide what such a client may do, and one careless binding is enough.':
    '沒有認證資訊的要求會以 system:anonymous 的身分獲准進入。這樣的用戶端能做什麼由授權者決定，一個疏忽的繫結就夠了。',
  'Scan for API servers, ask for `/api/v1/secrets` or `/apis` without credentials, and use what a binding to system:anonymous or system:unauthenticated opened.':
    '掃描 API 伺服器，不帶認證資訊要求 `/api/v1/secrets` 或 `/apis`，並利用 system:anonymous 或 system:unauthenticated 的繫結所開放的內容。',
  'Write `--anonymous-auth=false`, or name the paths that may be asked for in an AuthenticationConfiguration (`--authentication-config`). Probes of the API server then need credentials or these paths.':
    '設定 `--anonymous-auth=false`，或在 AuthenticationConfiguration（`--authentication-config`）中列明允許要求的路徑。之後，對 API 伺服器的探查需要認證資訊，或只能使用這些路徑。',
};
export default translations;
