import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CliError } from '../../server/src/cli/cliError.ts';
import { parseArguments } from '../../server/src/cli/parseArguments.ts';

const parse = (line: string) => parseArguments(line.split(' ').filter((word) => word !== ''));

test('check without options looks at the current folder at level restricted', () => {
  assert.deepEqual(parse('check'), {
    command: 'check',
    paths: ['.'],
    profile: 'restricted',
    persona: 'regular',
    lang: undefined,
    kubernetesVersion: 'latest',
    failOn: 'warning',
    stdinFilename: undefined,
    quiet: false,
    format: 'text',
    jobs: undefined,
    cache: undefined,
  });
});

test('options may stand before and after paths', () => {
  const parsed = parse(
    'check a --format sarif b --jobs 8 --cache=.cache --kubernetes-version=v1.30 --fail-on never --quiet -',
  );
  assert.deepEqual(parsed, {
    command: 'check',
    paths: ['a', 'b', '-'],
    profile: 'restricted',
    persona: 'regular',
    lang: undefined,
    kubernetesVersion: 'v1.30',
    failOn: 'never',
    stdinFilename: undefined,
    quiet: true,
    format: 'sarif',
    jobs: 8,
    cache: '.cache',
  });
});

test('what follows -- is a path', () => {
  const parsed = parse('check -- --harden');
  assert.deepEqual(parsed.command === 'check' && parsed.paths, ['--harden']);
});

test('fix shows a diff of the safe fixes unless told otherwise', () => {
  const plain = parse('fix a');
  assert.ok(plain.command === 'fix' && !plain.harden && plain.output === undefined);
  const full = parse('fix --harden --write a');
  assert.ok(full.command === 'fix' && full.harden && full.output === 'write');
});

test('help and version need no command', () => {
  for (const line of ['--help', '-h', 'check --help', 'fix -h', 'help'])
    assert.equal(parse(line).command, 'help');
  assert.equal(parse('--version').command, 'version');
});

const REFUSED: readonly (readonly [line: string, message: RegExp])[] = [
  ['', /say what to do.*cofferdam check PATH/],
  ['k8s/', /no command "k8s\/"\. To analyse it: cofferdam check k8s\//],
  ['chekc a', /Did you mean "check"\?/],
  ['toString', /there is no command "toString"/],
  ['check --formt json', /check has no option --formt\. Did you mean --format\?/],
  ['check --harden', /check has no option --harden/],
  ['check -x', /check has no option -x/],
  ['check --format', /--format needs a value: --format=json/],
  ['check --format --quiet', /--format needs a value/],
  ['check --jobs 0', /--jobs is "0": it must be a number from 1 to 99\./],
  ['check --jobs many', /--jobs is "many"/],
  ['fix --jobs 2', /fix has no option --jobs/],
  ['check --format xml', /--format is "xml": it must be text, json or sarif\./],
  ['check --quiet=yes', /--quiet takes no value/],
  ['check --profile privileged', /--profile is "privileged": it must be restricted or baseline\./],
  ['check --kubernetes-version 2.0', /--kubernetes-version is "2\.0".*1\.34/],
  ['check --fail-on hint', /--fail-on is "hint": it must be/],
  ['fix --diff --write a', /--diff and --write exclude each other/],
  ['fix --write -', /--write needs files/],
  ['fix --as patch', /--as is "patch": it must be kustomize-patch\./],
  ['fix --as kustomize-patch --write', /--as prints a patch.*redirect it/],
  ['fix --as', /--as needs a value: --as=kustomize-patch/],
  ['rules a', /rules takes no path/],
  ['rules --format sarif', /--format is "sarif": it must be text or json\./],
  ['explain', /explain needs one rule/],
  ['explain a b', /explain needs one rule/],
  ['lsp', /add --stdio/],
  ['--quiet', /there is no option --quiet/],
];
for (const [line, message] of REFUSED) {
  test(`"cofferdam ${line}" is refused with what to do`, () => {
    assert.throws(
      () => parse(line),
      (error) => error instanceof CliError && message.test(error.message),
    );
  });
}
