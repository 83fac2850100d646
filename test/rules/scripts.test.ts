import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, test } from 'node:test';

test('the rules’ index and pages are what the rules and fixtures generate', () => {
  const { status, stderr } = run(process.cwd(), 'scripts/generate-rules-index.mjs', '--check');
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

describe('npm run new-rule', () => {
  test('makes a rule that passes the tests of rules', () => {
    const project = projectWithoutRules();
    try {
      const made = run(project, 'scripts/new-rule.mjs', 'volumes/my-setting');
      assert.equal(made.status, 0, made.stderr);
      const index = fs.readFileSync(path.join(project, 'rules/index.ts'), 'utf8');
      assert.match(index, /from '.\/volumes\/my-setting.ts'/);
      const page = fs.readFileSync(path.join(project, 'rules/volumes/my-setting.md'), 'utf8');
      assert.match(page, /^\+ +readOnlyRootFilesystem: true$/m);
      const tested = run(project, 'scripts/test-unit.mjs', 'test/rules/rules.test.ts');
      assert.equal(tested.status, 0, tested.stdout);
      assert.match(tested.stdout, /my-setting/);
    } finally {
      fs.rmSync(project, { recursive: true });
    }
  });

  for (const [reason, name] of [
    ['is not of the form family/rule-id', 'my-setting'],
    ['is not in kebab-case', 'volumes/MySetting'],
    ['leads out of the project', 'volumes/../../my-setting'],
    ['names the cure instead of the condition', 'volumes/no-my-setting'],
    ['exists in another family', 'volumes/host-pid'],
  ]) {
    test(`refuses a name that ${reason}`, () => {
      const { status, stderr } = run(process.cwd(), 'scripts/new-rule.mjs', name ?? '');
      assert.equal(status, 2);
      assert.notEqual(stderr, '');
      assert.equal(fs.existsSync('rules/volumes/my-setting.ts'), false);
    });
  }
});

/** A copy of the project in which no rule is left. */
function projectWithoutRules(): string {
  const root = process.cwd();
  const project = fs.mkdtempSync(path.join(os.tmpdir(), 'cofferdam-new-rule-'));
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'), 'junction');
  for (const folder of ['scripts', 'server/src', 'rules', 'test/rules']) {
    const isFamily = (source: string) =>
      /^(?:rules|test)/.test(folder) && fs.statSync(source).isDirectory();
    fs.cpSync(path.join(root, folder), path.join(project, folder), {
      recursive: true,
      filter: (source) => source === path.join(root, folder) || !isFamily(source),
    });
  }
  for (const file of ['package.json', 'tsconfig.json', '.prettierrc.json']) {
    fs.copyFileSync(path.join(root, file), path.join(project, file));
  }
  return project;
}

function run(project: string, script: string, ...args: readonly string[]) {
  // The test runner's own variable would make a nested run report to it instead of to us.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  return spawnSync(process.execPath, [path.join(project, script), ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
}
