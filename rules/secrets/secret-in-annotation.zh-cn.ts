import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Secret "{0}" repeats its values in an annotation, which tools print and copy as if it were no secret. Remove it and apply on the server’s side.':
    'Secret "{0}" 在注解中重复了自己的值，而工具会像对待非机密内容那样打印和复制注解。将其移除，并改用服务器端应用。',
  'kubectl apply writes it again and needs it to see which keys were taken out: use kubectl apply --server-side, or kubectl create.':
    'kubectl apply 会再次写入它，并需要它来判断哪些键已被删去：改用 kubectl apply --server-side 或 kubectl create。',
  'Secret repeated in an annotation': '在注解中重复的 Secret',
  'kubectl apply keeps the whole object in an annotation, for a Secret with all its values. Tools that hide `data` show annotations: dashboards, logs of pipelines, backups, bug reports.':
    'kubectl apply 会把整个对象保存在一个注解中，对于 Secret 则包括其所有值。隐藏 `data` 的工具会显示注解：仪表板、流水线日志、备份、错误报告。',
  'Read the annotation where only metadata is shown, decode the base64 text in it, and use the credential in the name of the workload.':
    '在只显示元数据的地方读取该注解，解码其中的 base64 文本，并以该工作负载的名义使用凭据。',
  'Get at output or logs in which Secrets are listed without their data, but with annotations.':
    '取得列出 Secret 时不含数据但含有注解的输出或日志。',
  'Take the values from the annotation and decode them from base64.':
    '从注解中取出这些值，并以 base64 解码。',
  'Use them against the service that they are for.': '对其所属的服务使用这些值。',
  'Remove the annotation, and write Secrets with `kubectl apply --server-side` or by an operator, which keep no copy. Change what was in it, where others could read it.':
    '移除该注解，并用 `kubectl apply --server-side` 或由 Operator 写入 Secret，二者都不会保留副本。如果其他人能读到注解中的内容，则更改这些内容。',
};
export default translations;
