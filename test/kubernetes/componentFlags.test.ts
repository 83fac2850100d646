import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  componentIn,
  flagOf,
  isOpen,
  itemsOf,
  lacks,
  truthOf,
} from '../../server/src/kubernetes/componentFlags.ts';
import type { Component } from '../../server/src/kubernetes/componentFlags.ts';
import { podsOf } from '../../server/src/kubernetes/pod.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';
import { formatFieldPath } from '../../server/src/yaml/fieldPath.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';

/** The component in a container with these fields, in flow style. */
function componentOf(fields: string): Component | undefined {
  const text = `{ apiVersion: v1, kind: Pod, spec: { containers: [{ name: a, ${fields} }] } }`;
  const [container] = readDocuments(text)
    .flatMap(resourcesOf)
    .flatMap((resource) => podsOf(resource, BUILT_IN_WORKLOADS))
    .flatMap(({ containers }) => containers);
  assert.ok(container);
  return componentIn(container);
}

function known(fields: string): Component {
  const component = componentOf(fields);
  assert.ok(component, fields);
  return component;
}

describe('componentIn', () => {
  it('knows a component by the name of its program', () => {
    for (const command of ['kube-apiserver', '/usr/local/bin/kube-apiserver']) {
      assert.equal(componentOf(`command: [${command}]`)?.name, 'kube-apiserver');
    }
    assert.equal(componentOf('args: [etcd, --name=a]')?.name, 'etcd');
    assert.equal(componentOf('command: [kubelet], args: [--v=2]')?.name, 'kubelet');
  });

  it('looks behind programs that start another one', () => {
    const component = known('command: [/go-runner, --log-file=/a], args: [kube-scheduler, --v=2]');
    assert.equal(component.name, 'kube-scheduler');
    assert.deepEqual([...component.flags.keys()], ['v']);
    assert.equal(componentOf('command: [/hyperkube, kube-apiserver]')?.name, 'kube-apiserver');
  });

  it('knows nothing of other programs, shells and images', () => {
    for (const fields of [
      'command: [sh, -c, kube-apiserver --v=2]',
      'command: [curl, kube-apiserver]',
      'command: [kube-apiserver-exporter]',
      'image: kube-apiserver, args: [--v=2]',
      'command: kube-apiserver',
      'command: [1, kube-apiserver]',
      'command: []',
    ]) {
      assert.equal(componentOf(fields), undefined, fields);
    }
  });

  it('says where one more argument goes', () => {
    const endOf = (fields: string): string => formatFieldPath(known(fields).end);
    assert.equal(endOf('command: [etcd, --name=a]'), 'spec.containers[0].command[2]');
    assert.equal(endOf('command: [etcd], args: [--name=a]'), 'spec.containers[0].args[1]');
  });
});

describe('the flags of a component', () => {
  it('are written with one or two words, with dashes or underscores', () => {
    const component = known('command: [etcd, --a=1, --b, two, -c=3, --d_e, "--f=x=y"]');
    const values = ['a', 'b', 'c', 'd-e', 'f'].map((name) => flagOf(component, name)?.value);
    assert.deepEqual(values, ['1', 'two', '3', 'true', 'x=y']);
    assert.equal(flagOf(component, 'b')?.nameArgument?.value, '--b');
  });

  it('take no word after them when they are switches', () => {
    const component = known('command: [kube-scheduler, --profiling, false, --bind-address, "::"]');
    assert.equal(truthOf(flagOf(component, 'profiling')), true);
    assert.equal(flagOf(component, 'bind-address')?.value, '::');
  });

  it('override earlier ones, or add to them when they are lists', () => {
    const component = known('command: [kube-apiserver, "--a=1,2", --a=3]');
    assert.equal(flagOf(component, 'a')?.value, '3');
    assert.deepEqual(
      itemsOf(component, 'a').map(({ item }) => item),
      ['1', '2', '3'],
    );
  });

  it('are true and false in Go’s words', () => {
    const component = known('command: [kube-apiserver, --a=T, --b=0, --c=yes, --d=]');
    const values = ['a', 'b', 'c', 'd', 'e'].map((name) => truthOf(flagOf(component, name)));
    assert.deepEqual(values, [true, false, undefined, undefined, undefined]);
  });

  it('are open where Kubernetes fills them in later', () => {
    const component = known('command: [kube-apiserver, --a=$(A), --b=1]');
    assert.equal(flagOf(component, 'a')?.value, undefined);
    assert.deepEqual([isOpen(component, 'a'), isOpen(component, 'b')], [true, false]);
  });

  it('are lacking only where they cannot come from elsewhere', () => {
    assert.ok(lacks(known('command: [kube-apiserver, --v=2]'), 'a'));
    for (const fields of [
      'command: [kube-apiserver, --a=1]',
      'command: [kube-apiserver, $(FLAGS)]',
      'command: [kubelet, --config=/a]',
      'command: [etcd, --config-file, /a]',
      'command: [etcd], env: [{ name: ETCD_A, value: b }]',
      'command: [etcd], envFrom: [{ configMapRef: { name: a } }]',
    ]) {
      assert.ok(!lacks(known(fields), 'a'), fields);
    }
    assert.ok(lacks(known('command: [etcd], env: [{ name: GOGC, value: "50" }]'), 'a'));
  });
});
