import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'See cofferdam rules.': '參閱 cofferdam rules。',
  'Did you mean {0}?': '你是指 {0} 嗎？',
  'there is no rule "{0}". {1}': '沒有規則 "{0}"。{1}',
  '{0} is not fixed: {1}': '{0} 未修正：{1}',
  'not changed: it holds bytes that are no text. Save it as UTF-8 first.':
    '未變更：其中含有不是文字的位元組。先將其儲存為 UTF-8。',
  '{0}: {1} fixed': '{0}：已修正 {1} 項',
  'not changed: {0}': '未變更：{0}',
  'there is nothing to fix.': '沒有需要修正的內容。',
  '{0} (add --write to change the files)': '{0}（加上 --write 以變更檔案）',
  'none is left': '沒有剩餘',
  '{0} left': '剩餘 {0} 項',
  '{0}, {1} (--harden repairs more).': '{0}，{1}（--harden 可修正更多）。',
  '1 finding can be fixed': '可修正 1 項檢查結果',
  '{0} findings can be fixed': '可修正 {0} 項檢查結果',
  '1 finding was fixed': '已修正 1 項檢查結果',
  '{0} findings were fixed': '已修正 {0} 項檢查結果',
  'cofferdam: finds what lets a container escape in Kubernetes manifests, and repairs it':
    'cofferdam：找出 Kubernetes 資訊清單中會讓容器逃逸的設定，並予以修正',
  'A PATH is a file, or a folder that is searched for .yaml, .yml and .json files, except those that\n.gitignore names; - is standard input.':
    'PATH 是檔案，或要在其中尋找 .yaml、.yml 和 .json 檔案的資料夾（.gitignore 列出的除外）；\n- 表示標準輸入。',
  'Also: --version, --help': '另有：--version、--help',
  'Exit code: 0 clean, 1 findings (for fix: changes pending or findings left), 2 something could not be\nread or done. Colours follow NO_COLOR.':
    '結束代碼：0 沒有問題，1 有檢查結果（對於 fix：變更尚未執行，或仍有檢查結果），\n2 有內容無法讀取或操作無法完成。色彩遵循 NO_COLOR。',
  'report findings (default: the current folder)': '回報檢查結果（預設：目前的資料夾）',
  'show safe fixes as a diff; with - print the fixed text':
    '以 diff 形式顯示安全修正；指定 - 時輸出修正後的文字',
  'list the rules': '列出規則',
  'say what a rule is about and how the escape goes': '說明規則針對什麼，以及逃逸過程',
  'serve an editor': '為編輯器提供服務',
  'For check and fix:': '用於 check 和 fix：',
  'baseline or restricted (default), as in Pod Security':
    'baseline 或 restricted（預設），與 Pod 安全性標準相同',
  'regular (default), pedantic (hygiene, too) or auditor (also what only a\nhuman can judge)':
    'regular（預設）、pedantic（還包括良好習慣）或\nauditor（還包括只有人才能判斷的內容）',
  'en, zh-cn or zh-tw (default: that of the environment)': 'en、zh-cn 或 zh-tw（預設：環境的語言）',
  "the cluster's, such as 1.34 (default: latest)": '叢集的版本，如 1.34（預設：latest）',
  'error, warning (default), info or never: what makes the exit code 1':
    'error、warning（預設）、info 或 never：達到哪個等級時結束代碼為 1',
  'the name of what comes through standard input': '標準輸入內容的名稱',
  'no summary and no progress': '不顯示摘要和進度',
  'For check and rules:': '用於 check 和 rules：',
  'text (default) or json; for check also sarif': 'text（預設）或 json；check 還可用 sarif',
  'For check:': '用於 check：',
  'files to scan at a time (default: 1, above 100 MB in all 2)':
    '同時掃描的檔案數（預設：1，總計超過 100 MB 時為 2）',
  'keep what was found there and use it again, for CI; files that did not\nchange are not analysed again':
    '將檢查結果儲存在此資料夾中並再次使用，適用於 CI；\n未變更的檔案不會重新分析',
  'For fix:': '用於 fix：',
  'also make the fixes that take privilege away, which can stop a pod':
    '還執行收回特權的修正，這可能使 Pod 停止運作',
  'print what would change and write nothing (default)': '輸出將會變更的內容，不寫入檔案（預設）',
  'change the files': '變更檔案',
  'print the changes as patches for Kustomize, for a base that must stay\nas it is; the first line of the output says how to use it':
    '將變更輸出為 Kustomize 修補檔，適用於必須保持原樣的基底（base）；\n輸出的第一行說明其用法',
  'Cannot be read: {0}.': '無法讀取：{0}。',
  'there is no such file or folder; check the path': '沒有此檔案或資料夾；檢查路徑',
  'permission is denied; make it readable': '沒有權限；使其可讀',
  'its links lead in a circle; remove one of them': '其連結形成循環；移除其中一個',
  'its object has no metadata.name, which a patch needs':
    '其物件沒有 metadata.name，而修補檔需要它',
  '{0} {1} is in {2}, too, and needs another patch there: run fix for each alone.':
    '{0} {1} 也在 {2} 中，而且在那裡需要不同的修補檔：分別對每個檔案執行 fix。',
  'rules takes no path. For one rule: cofferdam explain RULE':
    'rules 不接受路徑。檢視單條規則：cofferdam explain RULE',
  'explain needs one rule, such as: cofferdam explain host-pid':
    'explain 需要一條規則，例如：cofferdam explain host-pid',
  'lsp serves over standard input and output alone: add --stdio':
    'lsp 只透過標準輸入和標準輸出提供服務：加上 --stdio',
  'say what to do, such as: cofferdam check PATH. See cofferdam --help.':
    '指明要做什麼，例如：cofferdam check PATH。參閱 cofferdam --help。',
  '--kubernetes-version is "{0}": it must be a version such as 1.34 or v1.34, or latest.':
    '--kubernetes-version 的值為 "{0}"：它必須是 1.34 或 v1.34 這樣的版本，或是 latest。',
  '--jobs is "{0}": it must be a number from 1 to 99.':
    '--jobs 的值為 "{0}"：它必須是 1 到 99 之間的數字。',
  '--diff and --write exclude each other: choose one.': '--diff 與 --write 互斥：擇一使用。',
  '--write needs files: what comes through standard input is printed when fixed.':
    '--write 需要檔案：來自標準輸入的內容修正後會直接輸出。',
  '--as is "{0}": it must be kustomize-patch.': '--as 的值為 "{0}"：它必須是 kustomize-patch。',
  '--as prints a patch instead: leave out --write and --diff, and redirect it to a file.':
    '--as 改為輸出修補檔：不要使用 --write 和 --diff，並將輸出重新導向到檔案。',
  '--{0} is "{1}": it must be {2} or {3}.': '--{0} 的值為 "{1}"：它必須是 {2} 或 {3}。',
  'Analysing {0} of {1} files': '正在分析第 {0} 個檔案，共 {1} 個',
  'Not analysed: the file is larger than {0} MB. Split it into smaller files.':
    '未分析：檔案大於 {0} MB。將其分割為更小的檔案。',
  'the cache {0} cannot be made: {1}': '無法建立快取 {0}：{1}',
  'To analyse it: cofferdam check {0}': '要分析它，執行：cofferdam check {0}',
  'Did you mean "{0}"?': '你是指 "{0}" 嗎？',
  'there is no command "{0}". {1}': '沒有命令 "{0}"。{1}',
  'See cofferdam --help.': '參閱 cofferdam --help。',
  'Did you mean --{0}?': '你是指 --{0} 嗎？',
  'there is no option {0}. {1}': '沒有選項 {0}。{1}',
  '{0} has no option {1}. {2}': '{0} 沒有選項 {1}。{2}',
  '{0} takes no value: write {1} alone.': '{0} 不接受值：只寫 {1}。',
  '{0} needs a value: {1}={2}': '{0} 需要一個值：{1}={2}',
  'not changed: someone else changed it meanwhile. Run the command again.':
    '未變更：檔案在此期間已被他人變更。重新執行此命令。',
};
export default translations;
