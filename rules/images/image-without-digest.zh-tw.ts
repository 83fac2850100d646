import type { Translations } from '../../server/src/text/language.ts';

const translations: Translations = {
  'Image "{0}" is named by its tag alone, which can be moved to another image. Add the digest of the one that you tested: @sha256:….':
    '映像檔 "{0}" 僅以標籤指定，而標籤可以移到另一個映像檔上。加上你測試過的映像檔的摘要：@sha256:…。',
  'Image without a digest': '沒有摘要的映像檔',
  'A tag is a label that the registry can move at any time; a digest is the image itself. Only with a digest do all nodes run the same bytes, and the ones that were tested.':
    '標籤只是映像檔登錄隨時可以移動的記號；摘要則代表映像檔本身。只有使用摘要，所有節點執行的才是相同的位元組，而且正是經過測試的那些。',
  'Move a tag that is in use to an image of your own, as was done with popular images and build steps before: whoever pulls it next runs your code in place of theirs.':
    '把使用中的標籤移到自己的映像檔上，知名的映像檔和建置步驟都曾遭遇這種手法：下一個拉取者執行的就是你的程式碼，而不是原來的程式碼。',
  'Write the digest behind the tag: `registry.example/web:1.4.2@sha256:…`. The tag then is for people only. Most registries show the digest; `docker buildx imagetools inspect` and `crane digest` print it.':
    '在標籤後寫上摘要：`registry.example/web:1.4.2@sha256:…`。此後標籤僅供人閱讀。大多數映像檔登錄會顯示摘要；`docker buildx imagetools inspect` 和 `crane digest` 可將其印出。',
};
export default translations;
