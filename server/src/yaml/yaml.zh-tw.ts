import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'A key cannot be a list or a mapping: put it in quotes if it is text.':
    '鍵不能是清單或對應表：如果是文字，加上引號。',
  'kubectl does not accept this as a key: put it in quotes.': 'kubectl 不接受以此為鍵：加上引號。',
  'A merge (`<<`) takes a mapping or a list of mappings: name an anchor of one.':
    '合併（`<<`）接受對應表或對應表的清單：指定其中之一的錨點。',
  'JSON, and so Kubernetes, has no such number: put it in quotes if it is text.':
    'JSON 沒有這樣的數字，因此 Kubernetes 也沒有：如果是文字，加上引號。',
  'The value does not fit its tag `{0}`: change one of them.':
    '值與其標籤 `{0}` 不符：變更其中之一。',
  'No anchor `&{0}` stands before this alias: add one, or write the value here.':
    '此別名之前沒有錨點 `&{0}`：加入錨點，或在此寫出值。',
  'The anchor `&{0}` contains itself through this alias: write the value here.':
    '錨點 `&{0}` 透過此別名包含了自身：在此寫出值。',
  'Aliases nest more than {0} lists and mappings: the document is not analysed.':
    '別名使清單和對應表的巢狀超過 {0} 層：不分析此文件。',
  'Aliases repeat more here than kubectl allows: write out some of the values.':
    '別名在此重複的次數超過 kubectl 允許的範圍：直接寫出其中一些值。',
  'This text in quotes goes on over several lines and ends before more text: close its quote, or double the quotes inside it.':
    '這段加上引號的文字延續了多行，且結束之後還有其他文字：補上結尾引號，或將其中的引號寫成兩個。',
  'A list item cannot start here: put the `-` on a line of its own.':
    '清單項目不能從這裡開始：將 `-` 另起一行。',
  'A `?` key cannot start here: put it on a line of its own.':
    '`?` 鍵不能從這裡開始：將其另起一行。',
  'A tab indents this line: use spaces.': '此行用定位字元縮排：改用空格。',
  'A value cannot start with `{0}`: put it in quotes.': '值不能以 `{0}` 開頭：加上引號。',
  'This key is indented deeper than the value above it allows: align it with the keys it belongs to.':
    '此鍵的縮排比上方的值所允許的更深：與其所屬的鍵對齊。',
  'A second `key:` cannot stand on this line: put it on its own line, or quote the value.':
    '此行不能有第二個 `key:`：將其另起一行，或為值加上引號。',
  'The next `-` of the list is expected here: align this with the list, or indent it under an item.':
    '此處應為清單的下一個 `-`：與清單對齊，或縮排到某一項之下。',
  'This line is indented by {0}, the keys that it follows by {1}: align it with them, or with their parent.':
    '此行縮排為 {0}，而它之前的鍵縮排為 {1}：與這些鍵對齊，或與其父層對齊。',
  'A list item stands where a key is expected: indent it under its key, or remove the `-`.':
    '應該是鍵的位置出現了清單項目：將其縮排到所屬的鍵之下，或移除 `-`。',
  'This is no `key: value` pair: put it on a line of its own, or quote the whole value.':
    '這不是 `key: value` 配對：將其另起一行，或為整個值加上引號。',
  'The `{0}` is closed by the other kind of bracket: use `{1}`.':
    '`{0}` 被另一種括號關閉：改用 `{1}`。',
  'A comma is missing after this, or a value needs quotes.': '此後缺少逗號，或有值需要加引號。',
  'The `{0}` is never closed: add `{1}`.': '`{0}` 沒有關閉：加入 `{1}`。',
  'A line that starts with `%` makes kubectl refuse the document: remove it.':
    '以 `%` 開頭的行會使 kubectl 拒絕此文件：移除此行。',
  'This directive stands here twice: remove the line.': '此指示詞在這裡出現了兩次：移除此行。',
  'More than {0} lists and mappings inside each other: the rest is not analysed.':
    '清單和對應表的相互巢狀超過 {0} 層：不分析其餘部分。',
  "The tag's prefix `{0}` is declared nowhere: remove the tag.":
    '標籤的前置詞 `{0}` 未在任何地方宣告：移除此標籤。',
  'A value is missing before this comma: add it, or remove the comma.':
    '此逗號之前缺少值：加入值，或移除逗號。',
  'This bracket closes nothing: remove it, or put the value in quotes.':
    '此括號沒有可關閉的內容：移除它，或為值加上引號。',
  'A key is missing before this colon: add it, or remove the colon.':
    '此冒號之前缺少鍵：加入鍵，或移除冒號。',
  'A value is missing here.': '此處缺少值。',
  'More than {0} lists and mappings inside each other: the document is not analysed.':
    '清單和對應表的相互巢狀超過 {0} 層：不分析此文件。',
  'The control character U+{0} makes kubectl refuse the document: remove it.':
    '控制字元 U+{0} 會使 kubectl 拒絕此文件：移除它。',
  'A second byte order mark makes kubectl misread the lines below: remove it.':
    '第二個位元組順序標記會使 kubectl 誤讀以下各行：移除它。',
  'kubectl starts a new line at this invisible character (U+{0}), editors do not: replace it by a line break or a space.':
    'kubectl 在此不可見字元（U+{0}）處另起一行，而編輯器不會：將其換成換行字元或空格。',
  'An alias (`*name`) needs a name of letters, digits, `-` and `_`: mend the name, or quote the value if it is text.':
    '別名（`*name`）需要由字母、數字、`-` 和 `_` 組成的名稱：改正名稱；如果是文字，為值加上引號。',
  'An anchor (`&name`) needs a name of letters, digits, `-` and `_`: mend the name, or quote the value if it is text.':
    '錨點（`&name`）需要由字母、數字、`-` 和 `_` 組成的名稱：改正名稱；如果是文字，為值加上引號。',
  'A block text cannot be indented by 0: write 1 to 9, or leave the number out.':
    '區塊文字的縮排不能為 0：寫 1 到 9，或省略數字。',
  'Nothing but a comment can follow `|` or `>` on its line: start the text on the next one.':
    '`|` 或 `>` 所在的行，其後只能有註解：從下一行開始寫文字。',
  'This text starts with {0} and never ends: close the quote.':
    '此文字以 {0} 開頭，卻沒有結束：補上結尾引號。',
  '`\\{0}` is no escape that YAML knows: write `\\\\` for a backslash, or use single quotes.':
    '`\\{0}` 不是 YAML 已知的逸出序列：用 `\\\\` 表示反斜線，或改用單引號。',
  'kubectl reads YAML 1.1 only: remove this line.': 'kubectl 只讀取 YAML 1.1：移除此行。',
  'This is no tag that YAML knows: write `!!str`, `!!int` or the like, or quote text that starts with `!`.':
    '這不是 YAML 已知的標籤：寫 `!!str`、`!!int` 之類，或為以 `!` 開頭的文字加上引號。',
  'kubectl does not know this directive: remove the line, or quote text that starts with `%`.':
    'kubectl 不認得此指示詞：移除此行，或為以 `%` 開頭的文字加上引號。',
  'A %TAG line needs a handle and a prefix: remove the line.':
    '%TAG 行需要代號（handle）和前置詞：移除此行。',
  'Nothing but a comment can follow a directive: remove the rest of the line.':
    '指示詞之後只能有註解：移除此行的其餘部分。',
  'This line is no `key: value` pair: add the `:`, or remove the line.':
    '此行不是 `key: value` 配對：加入 `:`，或移除此行。',
  'This file is a stream of JSON objects, and this is no JSON: mend it, or remove it.':
    '此檔案是 JSON 物件的資料流，而這裡不是 JSON：改正它，或移除它。',
  'This is neither JSON nor YAML: mend it, or remove it.':
    '這既不是 JSON 也不是 YAML：改正它，或移除它。',
  'kubectl refuses text after `---`: start the document on the next line.':
    'kubectl 拒絕 `---` 之後的文字：從下一行開始寫文件。',
};
export default translations;
