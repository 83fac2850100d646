import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Ingress "{0}" writes NGINX configuration, which can read the controller’s token and with it secrets of all namespaces. Remove {1}.':
    'Ingress "{0}" 写入了 NGINX 配置，可借此读取控制器的令牌，进而读取所有名字空间的 Secret。移除 {1}。',
  'The {0} of Ingress "{1}" ends its NGINX directive and adds others, up to code in the controller. Remove it, or all behind the first ; in it.':
    'Ingress "{1}" 的 {0} 结束了所在的 NGINX 指令并添加了其他指令，甚至可在控制器中执行代码。将其移除，或移除其中第一个 ; 之后的全部内容。',
  'Remove the annotation {0}': '移除注解 {0}',
  'What it configured no longer applies: look for an annotation that does the same, or for a Gateway’s filter.':
    '它所配置的内容不再生效：寻找作用相同的注解，或 Gateway 的过滤器。',
  'NGINX configuration in an Ingress': 'Ingress 中的 NGINX 配置',
  'ingress-nginx copies snippets into its configuration, and its service account may read the secrets of all namespaces. Whoever may write such an Ingress can do what the controller can. The project was retired in March 2026 and gets no more repairs.':
    'ingress-nginx 会把片段复制到自己的配置中，而其服务账号可以读取所有名字空间的 Secret。凡能写入此类 Ingress 的人，就能做控制器能做的事。该项目已于 2026 年 3 月退役，不再获得修复。',
  'Let a snippet serve the controller’s own files: its service account token opens every Secret of the cluster, among them tokens that may create privileged pods.':
    '让片段提供控制器自身的文件：其服务账号令牌能打开集群的每个 Secret，其中就有可以创建特权 Pod 的令牌。',
  'Get the right to create an Ingress in any one namespace.':
    '在任意一个名字空间中取得创建 Ingress 的权限。',
  'Write a snippet with a location whose `alias` is /var/run/secrets/kubernetes.io/serviceaccount/, or with Lua code that runs a command.':
    '编写一个片段，其中 location 的 `alias` 为 /var/run/secrets/kubernetes.io/serviceaccount/，或含有运行命令的 Lua 代码。',
  'Ask for that location from outside and take the token from the answer.':
    '从外部请求该 location，并从应答中取得令牌。',
  'List the Secrets of all namespaces with the token, and go on with those of somebody who may create pods.':
    '用该令牌列出所有名字空间的 Secret，再使用其中可以创建 Pod 的账号的令牌继续行动。',
  'Replace the snippet by an annotation for the purpose, or move to a controller or a Gateway whose routes hold no configuration code. Where ingress-nginx stays, keep `allow-snippet-annotations: "false"` and the annotation risk level at `High` or lower.':
    '用专门用途的注解取代该片段，或迁移到路由中不含配置代码的控制器或 Gateway。如果继续使用 ingress-nginx，保持 `allow-snippet-annotations: "false"`，并将注解风险级别保持在 `High` 或更低。',
};
export default translations;
