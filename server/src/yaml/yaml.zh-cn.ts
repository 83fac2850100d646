import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'A key cannot be a list or a mapping: put it in quotes if it is text.':
    '键不能是列表或映射：如果是文本，加上引号。',
  'kubectl does not accept this as a key: put it in quotes.': 'kubectl 不接受以此为键：加上引号。',
  'A merge (`<<`) takes a mapping or a list of mappings: name an anchor of one.':
    '合并（`<<`）接受映射或映射的列表：指定其中之一的锚点。',
  'JSON, and so Kubernetes, has no such number: put it in quotes if it is text.':
    'JSON 没有这样的数字，因此 Kubernetes 也没有：如果是文本，加上引号。',
  'The value does not fit its tag `{0}`: change one of them.':
    '值与其标签 `{0}` 不符：更改其中之一。',
  'No anchor `&{0}` stands before this alias: add one, or write the value here.':
    '此别名之前没有锚点 `&{0}`：添加锚点，或在此写出值。',
  'The anchor `&{0}` contains itself through this alias: write the value here.':
    '锚点 `&{0}` 通过此别名包含了自身：在此写出值。',
  'Aliases nest more than {0} lists and mappings: the document is not analysed.':
    '别名使列表和映射嵌套超过 {0} 层：不分析此文档。',
  'Aliases repeat more here than kubectl allows: write out some of the values.':
    '别名在此重复的次数超过 kubectl 允许的范围：直接写出其中一些值。',
  'This text in quotes goes on over several lines and ends before more text: close its quote, or double the quotes inside it.':
    '这段带引号的文本延续了多行，且结束之后还有其他文本：补上结束引号，或将其中的引号写成两个。',
  'A list item cannot start here: put the `-` on a line of its own.':
    '列表项不能从这里开始：将 `-` 另起一行。',
  'A `?` key cannot start here: put it on a line of its own.':
    '`?` 键不能从这里开始：将其另起一行。',
  'A tab indents this line: use spaces.': '此行用制表符缩进：改用空格。',
  'A value cannot start with `{0}`: put it in quotes.': '值不能以 `{0}` 开头：加上引号。',
  'This key is indented deeper than the value above it allows: align it with the keys it belongs to.':
    '此键的缩进比上方的值所允许的更深：与其所属的键对齐。',
  'A second `key:` cannot stand on this line: put it on its own line, or quote the value.':
    '此行不能有第二个 `key:`：将其另起一行，或给值加上引号。',
  'The next `-` of the list is expected here: align this with the list, or indent it under an item.':
    '此处应为列表的下一个 `-`：与列表对齐，或缩进到某一项之下。',
  'This line is indented by {0}, the keys that it follows by {1}: align it with them, or with their parent.':
    '此行缩进为 {0}，而它之前的键缩进为 {1}：与这些键对齐，或与其父级对齐。',
  'A list item stands where a key is expected: indent it under its key, or remove the `-`.':
    '应该是键的位置出现了列表项：将其缩进到所属的键之下，或移除 `-`。',
  'This is no `key: value` pair: put it on a line of its own, or quote the whole value.':
    '这不是 `key: value` 对：将其另起一行，或给整个值加上引号。',
  'The `{0}` is closed by the other kind of bracket: use `{1}`.':
    '`{0}` 与另一种括号配对：改用 `{1}`。',
  'A comma is missing after this, or a value needs quotes.': '此后缺少逗号，或有值需要加引号。',
  'The `{0}` is never closed: add `{1}`.': '`{0}` 没有闭合：添加 `{1}`。',
  'A line that starts with `%` makes kubectl refuse the document: remove it.':
    '以 `%` 开头的行会使 kubectl 拒绝此文档：移除此行。',
  'This directive stands here twice: remove the line.': '此指令在这里出现了两次：移除此行。',
  'More than {0} lists and mappings inside each other: the rest is not analysed.':
    '列表和映射的相互嵌套超过 {0} 层：不分析其余部分。',
  "The tag's prefix `{0}` is declared nowhere: remove the tag.":
    '标签的前缀 `{0}` 未在任何地方声明：移除此标签。',
  'A value is missing before this comma: add it, or remove the comma.':
    '此逗号之前缺少值：添加值，或移除逗号。',
  'This bracket closes nothing: remove it, or put the value in quotes.':
    '此括号没有与之配对的左括号：将其移除，或给值加上引号。',
  'A key is missing before this colon: add it, or remove the colon.':
    '此冒号之前缺少键：添加键，或移除冒号。',
  'A value is missing here.': '此处缺少值。',
  'More than {0} lists and mappings inside each other: the document is not analysed.':
    '列表和映射的相互嵌套超过 {0} 层：不分析此文档。',
  'The control character U+{0} makes kubectl refuse the document: remove it.':
    '控制字符 U+{0} 会使 kubectl 拒绝此文档：移除它。',
  'A second byte order mark makes kubectl misread the lines below: remove it.':
    '第二个字节顺序标记会使 kubectl 误读以下各行：移除它。',
  'kubectl starts a new line at this invisible character (U+{0}), editors do not: replace it by a line break or a space.':
    'kubectl 在此不可见字符（U+{0}）处另起一行，而编辑器不会：将其换成换行符或空格。',
  'An alias (`*name`) needs a name of letters, digits, `-` and `_`: mend the name, or quote the value if it is text.':
    '别名（`*name`）需要由字母、数字、`-` 和 `_` 组成的名称：改正名称；如果是文本，给值加上引号。',
  'An anchor (`&name`) needs a name of letters, digits, `-` and `_`: mend the name, or quote the value if it is text.':
    '锚点（`&name`）需要由字母、数字、`-` 和 `_` 组成的名称：改正名称；如果是文本，给值加上引号。',
  'A block text cannot be indented by 0: write 1 to 9, or leave the number out.':
    '块文本的缩进不能为 0：写 1 到 9，或省略数字。',
  'Nothing but a comment can follow `|` or `>` on its line: start the text on the next one.':
    '`|` 或 `>` 所在的行，其后只能有注释：从下一行开始写文本。',
  'This text starts with {0} and never ends: close the quote.':
    '此文本以 {0} 开头，却没有结束：补上结束引号。',
  '`\\{0}` is no escape that YAML knows: write `\\\\` for a backslash, or use single quotes.':
    '`\\{0}` 不是 YAML 已知的转义：用 `\\\\` 表示反斜杠，或改用单引号。',
  'kubectl reads YAML 1.1 only: remove this line.': 'kubectl 只读取 YAML 1.1：移除此行。',
  'This is no tag that YAML knows: write `!!str`, `!!int` or the like, or quote text that starts with `!`.':
    '这不是 YAML 已知的标签：写 `!!str`、`!!int` 之类，或给以 `!` 开头的文本加上引号。',
  'kubectl does not know this directive: remove the line, or quote text that starts with `%`.':
    'kubectl 不认识此指令：移除此行，或给以 `%` 开头的文本加上引号。',
  'A %TAG line needs a handle and a prefix: remove the line.': '%TAG 行需要句柄和前缀：移除此行。',
  'Nothing but a comment can follow a directive: remove the rest of the line.':
    '指令之后只能有注释：移除此行的其余部分。',
  'This line is no `key: value` pair: add the `:`, or remove the line.':
    '此行不是 `key: value` 对：添加 `:`，或移除此行。',
  'This file is a stream of JSON objects, and this is no JSON: mend it, or remove it.':
    '此文件是 JSON 对象的流，而这里不是 JSON：改正它，或移除它。',
  'This is neither JSON nor YAML: mend it, or remove it.':
    '这既不是 JSON 也不是 YAML：改正它，或移除它。',
  'kubectl refuses text after `---`: start the document on the next line.':
    'kubectl 拒绝 `---` 之后的文本：从下一行开始写文档。',
};
export default translations;
