import type { Translations } from '../text/language.ts';

const translations: Translations = {
  'See cofferdam rules.': '参见 cofferdam rules。',
  'Did you mean {0}?': '你是指 {0} 吗？',
  'there is no rule "{0}". {1}': '没有规则 "{0}"。{1}',
  '{0} is not fixed: {1}': '{0} 未修复：{1}',
  'not changed: it holds bytes that are no text. Save it as UTF-8 first.':
    '未更改：其中含有不是文本的字节。先将其保存为 UTF-8。',
  '{0}: {1} fixed': '{0}：已修复 {1} 项',
  'not changed: {0}': '未更改：{0}',
  'there is nothing to fix.': '没有需要修复的内容。',
  '{0} (add --write to change the files)': '{0}（加上 --write 以更改文件）',
  'none is left': '没有剩余',
  '{0} left': '剩余 {0} 项',
  '{0}, {1} (--harden repairs more).': '{0}，{1}（--harden 可修复更多）。',
  '1 finding can be fixed': '可修复 1 项',
  '{0} findings can be fixed': '可修复 {0} 项',
  '1 finding was fixed': '已修复 1 项',
  '{0} findings were fixed': '已修复 {0} 项',
  'cofferdam: finds what lets a container escape in Kubernetes manifests, and repairs it':
    'cofferdam：找出 Kubernetes 清单中会让容器逃逸的设置，并予以修复',
  'A PATH is a file, or a folder that is searched for .yaml, .yml and .json files, except those that\n.gitignore names; - is standard input.':
    'PATH 是文件，或要在其中查找 .yaml、.yml 和 .json 文件的文件夹（.gitignore 列出的除外）；\n- 表示标准输入。',
  'Also: --version, --help': '另有：--version、--help',
  'Exit code: 0 clean, 1 findings (for fix: changes pending or findings left), 2 something could not be\nread or done. Colours follow NO_COLOR.':
    '退出码：0 没有问题，1 有检查结果（对于 fix：更改尚未执行，或仍有检查结果），\n2 有内容无法读取或操作无法完成。颜色遵循 NO_COLOR。',
  'report findings (default: the current folder)': '报告检查结果（默认：当前文件夹）',
  'show safe fixes as a diff; with - print the fixed text':
    '以 diff 形式显示安全的修复；PATH 为 - 时输出修复后的文本',
  'list the rules': '列出规则',
  'say what a rule is about and how the escape goes': '说明规则针对什么，以及逃逸过程',
  'serve an editor': '为编辑器提供服务',
  'For check and fix:': '用于 check 和 fix：',
  'baseline or restricted (default), as in Pod Security':
    'baseline 或 restricted（默认），与 Pod 安全性标准相同',
  'regular (default), pedantic (hygiene, too) or auditor (also what only a\nhuman can judge)':
    'regular（默认）、pedantic（还包括良好习惯）或\nauditor（还包括只有人才能判断的内容）',
  'en, zh-cn or zh-tw (default: that of the environment)': 'en、zh-cn 或 zh-tw（默认：环境的语言）',
  "the cluster's, such as 1.34 (default: latest)": '集群的版本，如 1.34（默认：latest）',
  'error, warning (default), info or never: what makes the exit code 1':
    'error、warning（默认）、info 或 never：达到哪个级别时退出码为 1',
  'the name of what comes through standard input': '标准输入内容的名称',
  'no summary and no progress': '不显示摘要和进度',
  'For check and rules:': '用于 check 和 rules：',
  'text (default) or json; for check also sarif': 'text（默认）或 json；check 还可用 sarif',
  'For check:': '用于 check：',
  'files to scan at a time (default: 1, above 100 MB in all 2)':
    '同时扫描的文件数（默认：1，总计超过 100 MB 时为 2）',
  'keep what was found there and use it again, for CI; files that did not\nchange are not analysed again':
    '将检查结果保存在此文件夹中并再次使用，适用于 CI；\n未更改的文件不会重新分析',
  'For fix:': '用于 fix：',
  'also make the fixes that take privilege away, which can stop a pod':
    '还执行收回特权的修复，这可能使 Pod 停止工作',
  'print what would change and write nothing (default)': '输出将会更改的内容，不写入文件（默认）',
  'change the files': '更改文件',
  'print the changes as patches for Kustomize, for a base that must stay\nas it is; the first line of the output says how to use it':
    '将更改输出为 Kustomize 补丁，适用于必须保持原样的基准（base）；\n输出的第一行说明其用法',
  'Cannot be read: {0}.': '无法读取：{0}。',
  'there is no such file or folder; check the path': '没有此文件或文件夹；检查路径',
  'permission is denied; make it readable': '没有权限；使其可读',
  'its links lead in a circle; remove one of them': '其链接形成循环；移除其中一个',
  'its object has no metadata.name, which a patch needs': '其对象没有 metadata.name，而补丁需要它',
  '{0} {1} is in {2}, too, and needs another patch there: run fix for each alone.':
    '{0} {1} 也在 {2} 中，而且在那里需要不同的补丁：分别对每个文件运行 fix。',
  'rules takes no path. For one rule: cofferdam explain RULE':
    'rules 不接受路径。查看单条规则：cofferdam explain RULE',
  'explain needs one rule, such as: cofferdam explain host-pid':
    'explain 需要一条规则，例如：cofferdam explain host-pid',
  'lsp serves over standard input and output alone: add --stdio':
    'lsp 只通过标准输入和标准输出提供服务：加上 --stdio',
  'say what to do, such as: cofferdam check PATH. See cofferdam --help.':
    '指明要做什么，例如：cofferdam check PATH。参见 cofferdam --help。',
  '--kubernetes-version is "{0}": it must be a version such as 1.34 or v1.34, or latest.':
    '--kubernetes-version 的值为 "{0}"：它必须是 1.34 或 v1.34 这样的版本，或是 latest。',
  '--jobs is "{0}": it must be a number from 1 to 99.':
    '--jobs 的值为 "{0}"：它必须是 1 到 99 之间的数字。',
  '--diff and --write exclude each other: choose one.': '--diff 与 --write 互斥：选择其一。',
  '--write needs files: what comes through standard input is printed when fixed.':
    '--write 需要文件：来自标准输入的内容修复后会直接输出。',
  '--as is "{0}": it must be kustomize-patch.': '--as 的值为 "{0}"：它必须是 kustomize-patch。',
  '--as prints a patch instead: leave out --write and --diff, and redirect it to a file.':
    '--as 改为输出补丁：去掉 --write 和 --diff，并将输出重定向到文件。',
  '--{0} is "{1}": it must be {2} or {3}.': '--{0} 的值为 "{1}"：它必须是 {2} 或 {3}。',
  'Analysing {0} of {1} files': '正在分析第 {0} 个文件，共 {1} 个',
  'Not analysed: the file is larger than {0} MB. Split it into smaller files.':
    '未分析：文件大于 {0} MB。将其拆分为更小的文件。',
  'the cache {0} cannot be made: {1}': '无法创建缓存 {0}：{1}',
  'To analyse it: cofferdam check {0}': '要分析它，运行：cofferdam check {0}',
  'Did you mean "{0}"?': '你是指 "{0}" 吗？',
  'there is no command "{0}". {1}': '没有命令 "{0}"。{1}',
  'See cofferdam --help.': '参见 cofferdam --help。',
  'Did you mean --{0}?': '你是指 --{0} 吗？',
  'there is no option {0}. {1}': '没有选项 {0}。{1}',
  '{0} has no option {1}. {2}': '{0} 没有选项 {1}。{2}',
  '{0} takes no value: write {1} alone.': '{0} 不带值：只写 {1}。',
  '{0} needs a value: {1}={2}': '{0} 需要一个值：{1}={2}',
  'not changed: someone else changed it meanwhile. Run the command again.':
    '未更改：其间文件已被他人更改。重新运行此命令。',
};
export default translations;
