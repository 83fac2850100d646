import type { Translations } from '../../text/language.ts';

const translations: Translations = {
  'the document cannot be read to its end': '無法讀到文件的結尾',
  'the document is empty': '文件是空的',
  '{0} is written elsewhere and read through an alias': '{0} 寫在別處，並透過別名讀取',
  '{0} is shared: the anchor &{1} is used in one more place':
    '{0} 是共用的：錨點 &{1} 還用於另外 1 處',
  '{0} is shared: the anchor &{1} is used in {2} more places':
    '{0} 是共用的：錨點 &{1} 還用於另外 {2} 處',
  'nothing of the document would remain': '文件中將不剩任何內容',
  '{0} is a block of text': '{0} 是區塊文字',
  '{0} holds comments that would be lost': '{0} 中的註解會遺失',
  '{0} is not a mapping or list': '{0} 不是對應表或清單',
  '{0} is not a list': '{0} 不是清單',
  '{0} comes from a merge key (<<)': '{0} 來自合併鍵（<<）',
  '{0} is written more than once': '{0} 寫了不止一次',
  '{0} has an alias as its key': '{0} 的鍵是別名',
  '{0} is written as an explicit key (?)': '{0} 以明確鍵（?）寫成',
  '{0} has a key that is shared by its anchor': '{0} 的鍵透過其錨點被共用',
  'a mapping inside brackets has no braces of its own': '方括號內的對應表沒有自己的大括號',
  '{0} is not a mapping': '{0} 不是對應表',
  '{0} is past the end of the list': '{0} 超出清單的結尾',
  'the edited document could not be read': '編輯後的文件將無法讀取',
  'the edited document would say something else than intended': '編輯後的文件會與預期的內容不符',
  'the layout here is too unusual for an exact edit: {0}': '此處的寫法過於特殊，無法精確編輯：{0}',
  'two fixes contradict each other at {0}': '兩項修正在 {0} 處相互矛盾',
};
export default translations;
