import { say, textIn } from '../text/say.ts';
import type { Language } from '../text/language.ts';
import type { Text } from '../text/say.ts';

/** How the command is used. */
export function helpText(language: Language): string {
  const said = (text: Text): string => textIn(language, text);
  const entryLines = (entries: readonly Entry[]): readonly string[] =>
    entries.map(([usage, text]) => {
      const lines = said(text).split('\n');
      return `  ${usage.padEnd(COLUMN)}${lines.join(`\n${' '.repeat(COLUMN + 2)}`)}`;
    });
  return [
    said(
      say`cofferdam: finds what lets a container escape in Kubernetes manifests, and repairs it`,
    ),
    '',
    ...entryLines(COMMANDS),
    '',
    said(say`A PATH is a file, or a folder that is searched for .yaml, .yml and .json files, except those that
.gitignore names; - is standard input.`),
    '',
    ...OPTIONS.flatMap(({ heading, entries }) => [said(heading), ...entryLines(entries)]),
    said(say`Also: --version, --help`),
    '',
    said(say`Exit code: 0 clean, 1 findings (for fix: changes pending or findings left), 2 something could not be
read or done. Colours follow NO_COLOR.`),
    '',
  ].join('\n');
}

/** What to type and what it is for; a long text is broken into lines where it is written. */
type Entry = readonly [usage: string, text: Text];

const COLUMN = 30;

const COMMANDS: readonly Entry[] = [
  ['cofferdam check [PATH…|-]', say`report findings (default: the current folder)`],
  ['cofferdam fix [PATH…|-]', say`show safe fixes as a diff; with - print the fixed text`],
  ['cofferdam rules', say`list the rules`],
  ['cofferdam explain RULE', say`say what a rule is about and how the escape goes`],
  ['cofferdam lsp --stdio', say`serve an editor`],
];

const OPTIONS: readonly { readonly heading: Text; readonly entries: readonly Entry[] }[] = [
  {
    heading: say`For check and fix:`,
    entries: [
      ['--profile LEVEL', say`baseline or restricted (default), as in Pod Security`],
      [
        '--persona PERSONA',
        say`regular (default), pedantic (hygiene, too) or auditor (also what only a
human can judge)`,
      ],
      ['--lang LANGUAGE', say`en, zh-cn or zh-tw (default: that of the environment)`],
      ['--kubernetes-version VERSION', say`the cluster's, such as 1.34 (default: latest)`],
      ['--fail-on GRADE', say`error, warning (default), info or never: what makes the exit code 1`],
      ['--stdin-filename NAME', say`the name of what comes through standard input`],
      ['--quiet', say`no summary and no progress`],
    ],
  },
  {
    heading: say`For check and rules:`,
    entries: [['--format FORMAT', say`text (default) or json; for check also sarif`]],
  },
  {
    heading: say`For check:`,
    entries: [
      ['--jobs N', say`files to scan at a time (default: 1, above 100 MB in all 2)`],
      [
        '--cache FOLDER',
        say`keep what was found there and use it again, for CI; files that did not
change are not analysed again`,
      ],
    ],
  },
  {
    heading: say`For fix:`,
    entries: [
      ['--harden', say`also make the fixes that take privilege away, which can stop a pod`],
      ['--diff', say`print what would change and write nothing (default)`],
      ['--write', say`change the files`],
      [
        '--as kustomize-patch',
        say`print the changes as patches for Kustomize, for a base that must stay
as it is; the first line of the output says how to use it`,
      ],
    ],
  },
];
