import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULES } from '../../rules/index.ts';
import { analysisOptions } from '../../server/src/config/analysisOptions.ts';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { NEWEST_VERSION } from '../../server/src/kubernetes/version.ts';
import { inEnglish } from '../../server/src/text/say.ts';

test('nothing set means restricted, the newest Kubernetes and all rules', () => {
  for (const input of [undefined, null, {}]) {
    const { settings, options, problems } = analysisOptions(input, RULES);
    assert.deepEqual(settings, DEFAULT_SETTINGS);
    assert.deepEqual(problems, []);
    assert.equal(options.profile, 'restricted');
    assert.equal(options.version, NEWEST_VERSION);
    assert.equal(options.rules, RULES);
  }
});

test('what is set is used', () => {
  const { settings, options, problems } = analysisOptions(
    {
      profile: 'baseline',
      kubernetesVersion: 'v1.30',
      severity: { 'privileged-container': 'off' },
      run: 'onSave',
      runtimeClasses: [{ name: 'gvisor' }, { name: 'kata', description: 'a virtual machine' }],
      customResources: [{ apiVersion: 'example.com/v1', kind: 'Farm', podSpecPath: 'spec.pod' }],
      registries: ['registry.example:5000', 'ghcr.io/acme'],
      maxFileSize: 1000,
    },
    RULES,
  );
  assert.deepEqual(problems, []);
  assert.equal(options.profile, 'baseline');
  assert.equal(options.version, 30);
  assert.equal(options.grades.get('privileged-container'), 'off');
  assert.deepEqual(options.workloads.at(-1), {
    groups: ['example.com'],
    kind: 'Farm',
    podSpecPath: 'spec.pod',
  });
  assert.deepEqual(options.registries, ['registry.example:5000', 'ghcr.io/acme']);
  assert.equal(settings.run, 'onSave');
  assert.equal(settings.runtimeClasses.length, 2);
  assert.equal(settings.maxFileSize, 1000);
});

test('each bad value is named with what is allowed, and its default stays', () => {
  const { settings, problems } = analysisOptions(
    {
      profile: 'strict',
      kubernetesVersion: '2.0',
      severity: { 'privileged-container': 'loud', 'privilegd-container': 'off' },
      run: true,
      runtimeClasses: [{ title: 'gvisor' }],
      customResources: {},
      registries: ['ghcr.io', 'https://ghcr.io'],
      maxFileSize: -1,
      profil: 'baseline',
    },
    RULES,
  );
  assert.deepEqual(settings, DEFAULT_SETTINGS);
  assert.deepEqual(problems.map(inEnglish), [
    'There is no setting "profil": did you mean "profile"?',
    'Setting "profile" is "strict": it must be "baseline" or "restricted".',
    'Setting "kubernetesVersion" is "2.0": it must be "latest" or a version such as "1.34".',
    'Setting "severity" gives rule "privileged-container" "loud": it must be "error", "warning", "info", "hint" or "off".',
    'Setting "severity" names the rule "privilegd-container", which does not exist: did you mean "privileged-container"?',
    'Setting "run" is true: it must be "onType" or "onSave".',
    'Setting "runtimeClasses" is [{"title":"gvisor"}]: it must be a list of {name, description}.',
    'Setting "customResources" is {}: it must be a list of {apiVersion, kind, podSpecPath}.',
    'Setting "registries" is ["ghcr.io","https://ghcr.io"]: it must be a list of registries such as "ghcr.io/acme".',
    'Setting "maxFileSize" is -1: it must be a number of bytes above 0.',
  ]);
});

test('settings that are no object change nothing', () => {
  assert.deepEqual(analysisOptions([], RULES).problems.map(inEnglish), [
    'The settings must be an object.',
  ]);
});

test('the part that the protocol client reads itself is left to it', () => {
  assert.deepEqual(analysisOptions({ trace: { server: 'off' } }, RULES).problems, []);
});
