import type { Translations } from '../../text/language.ts';

const translations: Translations = {
  'the document cannot be read to its end': '无法读到文档的末尾',
  'the document is empty': '文档为空',
  '{0} is written elsewhere and read through an alias': '{0} 写在别处，并通过别名读取',
  '{0} is shared: the anchor &{1} is used in one more place':
    '{0} 是共享的：锚点 &{1} 还用于另外 1 处',
  '{0} is shared: the anchor &{1} is used in {2} more places':
    '{0} 是共享的：锚点 &{1} 还用于另外 {2} 处',
  'nothing of the document would remain': '文档中将不剩任何内容',
  '{0} is a block of text': '{0} 是块文本',
  '{0} holds comments that would be lost': '{0} 中的注释会丢失',
  '{0} is not a mapping or list': '{0} 不是映射或列表',
  '{0} is not a list': '{0} 不是列表',
  '{0} comes from a merge key (<<)': '{0} 来自合并键（<<）',
  '{0} is written more than once': '{0} 写了不止一次',
  '{0} has an alias as its key': '{0} 的键是别名',
  '{0} is written as an explicit key (?)': '{0} 以显式键（?）写成',
  '{0} has a key that is shared by its anchor': '{0} 的键通过其锚点被共享',
  'a mapping inside brackets has no braces of its own': '方括号内的映射没有自己的花括号',
  '{0} is not a mapping': '{0} 不是映射',
  '{0} is past the end of the list': '{0} 超出列表的末尾',
  'the edited document could not be read': '编辑后的文档将无法读取',
  'the edited document would say something else than intended': '编辑后的文档会与预期的内容不符',
  'the layout here is too unusual for an exact edit: {0}': '此处的写法过于特殊，无法精确编辑：{0}',
  'two fixes contradict each other at {0}': '两项修复在 {0} 处相互矛盾',
};
export default translations;
