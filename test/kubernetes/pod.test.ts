import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { podsOf } from '../../server/src/kubernetes/pod.ts';
import type { Pod } from '../../server/src/kubernetes/pod.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import {
  BUILT_IN_WORKLOADS,
  KNOWN_CUSTOM_WORKLOADS,
} from '../../server/src/kubernetes/workloads.ts';
import type { Workload } from '../../server/src/kubernetes/workloads.ts';
import { formatFieldPath } from '../../server/src/yaml/fieldPath.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';

const WORKLOADS = [...BUILT_IN_WORKLOADS, ...KNOWN_CUSTOM_WORKLOADS];

function podsIn(text: string, workloads: readonly Workload[] = WORKLOADS): readonly Pod[] {
  return readDocuments(text)
    .flatMap(resourcesOf)
    .flatMap((resource) => podsOf(resource, workloads));
}

/** The manifest of a kind whose PodSpec stands at the end of a path of plain keys. */
function manifestOf(apiVersion: string, kind: string, podSpecPath: string): string {
  const lines = podSpecPath.split('.').map((key, depth) => `${'  '.repeat(depth)}${key}:`);
  const indent = '  '.repeat(lines.length);
  return [
    `apiVersion: ${apiVersion}`,
    `kind: ${kind}`,
    ...lines,
    `${indent}containers: [{name: a}]`,
    '',
  ].join('\n');
}

describe('podsOf', () => {
  const kinds: readonly (readonly [string, string, string])[] = [
    ['v1', 'Pod', 'spec'],
    ['v1', 'PodTemplate', 'template.spec'],
    ['v1', 'ReplicationController', 'spec.template.spec'],
    ['apps/v1', 'ReplicaSet', 'spec.template.spec'],
    ['apps/v1', 'Deployment', 'spec.template.spec'],
    ['extensions/v1beta1', 'Deployment', 'spec.template.spec'],
    ['apps/v1', 'StatefulSet', 'spec.template.spec'],
    ['apps/v1', 'DaemonSet', 'spec.template.spec'],
    ['batch/v1', 'Job', 'spec.template.spec'],
    ['batch/v1', 'CronJob', 'spec.jobTemplate.spec.template.spec'],
    ['argoproj.io/v1alpha1', 'Rollout', 'spec.template.spec'],
    ['serving.knative.dev/v1', 'Service', 'spec.template.spec'],
    ['apps.openshift.io/v1', 'DeploymentConfig', 'spec.template.spec'],
    ['agents.x-k8s.io/v1beta1', 'Sandbox', 'spec.podTemplate.spec'],
    ['extensions.agents.x-k8s.io/v1alpha1', 'SandboxTemplate', 'spec.podTemplate.spec'],
  ];
  for (const [apiVersion, kind, path] of kinds) {
    it(`finds the PodSpec of ${apiVersion} ${kind} at ${path}`, () => {
      const [pod, ...others] = podsIn(manifestOf(apiVersion, kind, path));
      assert.equal(others.length, 0);
      assert.equal(formatFieldPath(pod?.spec.path ?? []), path);
      assert.equal(pod?.containers[0]?.name, 'a');
    });
  }

  it('finds no PodSpec in a kind of the same name in another group', () => {
    assert.equal(podsIn(manifestOf('v1', 'Service', 'spec.template.spec')).length, 0);
    assert.equal(
      podsIn(manifestOf('example.com/v1', 'Deployment', 'spec.template.spec')).length,
      0,
    );
  });

  it('follows [*] through lists and * through mappings of custom resources', () => {
    const text = [
      'apiVersion: kubeflow.org/v1',
      'kind: MPIJob',
      'spec:',
      '  replicas:',
      '    Launcher: {jobs: [{template: {spec: {containers: [{name: launcher}]}}}]}',
      '    Worker: {jobs: [{template: {spec: {containers: [{name: worker}]}}}, {}]}',
    ].join('\n');
    const workload = {
      groups: ['kubeflow.org'],
      kind: 'MPIJob',
      podSpecPath: 'spec.replicas.*.jobs[*].template.spec',
    };
    assert.deepEqual(
      podsIn(text, [workload]).map(({ containers }) => containers[0]?.name),
      ['launcher', 'worker'],
    );
  });

  it('knows what runs before, beside and after the others', () => {
    const text = [
      'apiVersion: v1',
      'kind: Pod',
      'metadata: {name: p}',
      'spec:',
      '  os: {name: windows}',
      '  ephemeralContainers: [{name: debugger}]',
      '  containers: [{name: app}, {image: unnamed}, not-a-container]',
      '  initContainers: [{name: migrate}, {name: proxy, restartPolicy: Always}]',
    ].join('\n');
    const [pod] = podsIn(text);
    assert.equal(pod?.isWindows, true);
    assert.deepEqual(
      pod?.containers.map(({ name, list, isSidecar }) => [name, list, isSidecar]),
      [
        ['migrate', 'initContainers', false],
        ['proxy', 'initContainers', true],
        ['app', 'containers', false],
        ['containers[1]', 'containers', false],
        ['debugger', 'ephemeralContainers', false],
      ],
    );
  });
});

describe('resourcesOf', () => {
  const named = (text: string): readonly string[] =>
    readDocuments(text)
      .flatMap(resourcesOf)
      .map(({ apiVersion, kind, namespace, name }) => `${apiVersion} ${kind} ${namespace}/${name}`);

  it('flattens a List, and any object with items', () => {
    const item = '- {apiVersion: v1, kind: Pod, metadata: {name: a, namespace: shop}}';
    assert.deepEqual(named(`apiVersion: v1\nkind: List\nitems:\n${item}\n`), ['v1 Pod shop/a']);
    assert.deepEqual(named(`apiVersion: x/v1\nkind: Bundle\nitems:\n${item}\n`), ['v1 Pod shop/a']);
  });

  it('gives items of a typed list the kind that its name says', () => {
    const text = 'apiVersion: v1\nkind: PodList\nitems:\n- {metadata: {name: a}}\n';
    assert.deepEqual(named(text), ['v1 Pod undefined/a']);
  });

  it('leaves out what has no apiVersion or no kind, and lists in lists', () => {
    assert.deepEqual(named('kind: Pod\n---\napiVersion: v1\n---\n- a\n---\n'), []);
    const list = '{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Pod}]}';
    assert.deepEqual(named(`apiVersion: v1\nkind: List\nitems:\n- ${list}\n`), []);
  });
});
