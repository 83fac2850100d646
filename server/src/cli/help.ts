export const HELP = `cofferdam: finds what lets a container escape in Kubernetes manifests, and repairs it

  cofferdam check [PATH…|-]     report findings (default: the current folder)
  cofferdam fix [PATH…|-]       show safe fixes as a diff; with - print the fixed text
  cofferdam rules               list the rules
  cofferdam explain RULE        say what a rule is about and how the escape goes
  cofferdam lsp --stdio         serve an editor

A PATH is a file, or a folder that is searched for .yaml, .yml and .json files, except those that
.gitignore names; - is standard input.

For check and fix:
  --profile LEVEL               baseline or restricted (default), as in Pod Security
  --persona PERSONA             regular (default), pedantic (hygiene, too) or auditor (also what only a
                                human can judge)
  --lang LANGUAGE               en, zh-cn or zh-tw (default: that of the environment)
  --kubernetes-version VERSION  the cluster's, such as 1.34 (default: latest)
  --fail-on GRADE               error, warning (default), info or never: what makes the exit code 1
  --stdin-filename NAME         the name of what comes through standard input
  --quiet                       no summary and no progress
For check and rules:
  --format FORMAT               text (default) or json; for check also sarif
For check:
  --jobs N                      files to scan at a time (default: 1, above 100 MB in all 2)
  --cache FOLDER                keep what was found there and use it again, for CI; files that did not
                                change are not analysed again
For fix:
  --harden                      also make the fixes that take privilege away, which can stop a pod
  --diff                        print what would change and write nothing (default)
  --write                       change the files
  --as kustomize-patch          print the changes as patches for Kustomize, for a base that must stay
                                as it is; the first line of the output says how to use it
Also: --version, --help

Exit code: 0 clean, 1 findings (for fix: changes pending or findings left), 2 something could not be
read or done. Colours follow NO_COLOR.
`;
