import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'A hidden line break: Kubernetes starts a new line here, so what follows is live even behind a comment. Delete the character.':
    '隐藏的换行符：Kubernetes 从这里开始新的一行，因此其后的内容即使位于注释之后也会生效。删除该字符。',
  'Hidden line break': '隐藏的换行符',
  'Kubernetes reads U+0085, U+2028 and U+2029 as line breaks, which also end a comment; editors and review tools show one line. What follows is live although it looks like part of the line.':
    'Kubernetes 将 U+0085、U+2028 和 U+2029 视为换行符，它们也会结束注释；编辑器和审查工具则显示为一行。其后的内容看似该行的一部分，实际上却会生效。',
  'Put a hidden line break into a comment and `hostPID: true` or `privileged: true` behind it: the reviewer sees a comment, the cluster runs the setting.':
    '在注释中放入隐藏的换行符，并在其后写上 `hostPID: true` 或 `privileged: true`：评审者看到的是注释，集群运行的却是该设置。',
  'Delete the character, or write an ordinary line break where one is meant.':
    '删除该字符；如果确实要换行，则改用普通的换行符。',
};
export default translations;
