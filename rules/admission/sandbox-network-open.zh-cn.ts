import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Sandboxes of "{0}" get no NetworkPolicy from their controller: untrusted code reaches other pods and the cloud’s metadata server. Use Managed, or write a policy.':
    '"{0}" 的沙箱不会从其控制器得到 NetworkPolicy：不可信的代码能访问其他 Pod 和云的元数据服务器。改用 Managed，或编写策略。',
  'Set networkPolicyManagement to Managed': '将 networkPolicyManagement 设为 Managed',
  'Sandboxes then reach the public internet only, and only the router reaches them.':
    '此后沙箱只能访问公共互联网，也只有路由器能访问沙箱。',
  'Sandboxes of "{0}" may connect to everything: an egress rule without "to" includes other pods and the cloud’s metadata server. Name the destinations.':
    '"{0}" 的沙箱可以连接到任何地方：没有 "to" 的出站规则也包含其他 Pod 和云的元数据服务器。列明目的地。',
  'Sandbox that reaches the cluster’s network': '能访问集群网络的沙箱',
  'By default the controller writes a policy for sandboxes: the public internet and nothing inside. Unmanaged, or with an egress rule for everything, the code inside reaches the cluster.':
    '默认情况下，控制器会为沙箱编写策略：可访问公共互联网，不可访问任何内部目标。设为 Unmanaged，或出站规则放行一切时，沙箱内的代码就能访问集群。',
  'From the sandbox, ask the cloud’s metadata server for the node’s credentials, or reach other pods and the API server.':
    '从沙箱向云的元数据服务器索取节点的凭据，或访问其他 Pod 和 API 服务器。',
  'Run code in the sandbox.': '在沙箱中运行代码。',
  'Ask 169.254.169.254 for the credentials of the node’s role.':
    '向 169.254.169.254 索取节点角色的凭据。',
  'Use them against the cloud, or scan the pods’ network for services without authentication.':
    '用这些凭据操作云，或扫描 Pod 网络，寻找没有身份认证的服务。',
  'Leave `networkPolicyManagement` at Managed, and name destinations in `networkPolicy.egress`.':
    '让 `networkPolicyManagement` 保持 Managed，并在 `networkPolicy.egress` 中列明目的地。',
};
export default translations;
