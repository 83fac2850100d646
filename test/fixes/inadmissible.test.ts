import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inadmissible } from '../../server/src/fixes/inadmissible.ts';
import { podsOf } from '../../server/src/kubernetes/pod.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';
import { inEnglish } from '../../server/src/text/say.ts';

/** What is held against a pod with these fields; `annotations` stands for those of its metadata. */
function objections(fields: {
  readonly annotations?: object;
  readonly [field: string]: unknown;
}): readonly string[] {
  const { annotations, ...spec } = fields;
  const manifest = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a', annotations }, spec };
  return readDocuments(JSON.stringify(manifest))
    .flatMap(resourcesOf)
    .flatMap((resource) => podsOf(resource, BUILT_IN_WORKLOADS))
    .flatMap(inadmissible)
    .map(inEnglish);
}

function container(securityContext: object, more: object = {}): object {
  return { name: 'web', securityContext, ...more };
}

describe('allowPrivilegeEscalation: false', () => {
  const no = { allowPrivilegeEscalation: false };
  test('does not go with privileged: true', () => {
    assert.deepEqual(objections({ containers: [container({ ...no, privileged: true })] }), [
      'allowPrivilegeEscalation: false of container "web" does not go with privileged: true',
    ]);
    assert.deepEqual(objections({ initContainers: [container({ ...no, privileged: false })] }), []);
  });
  test('does not go with CAP_SYS_ADMIN in this spelling, and does with SYS_ADMIN', () => {
    assert.deepEqual(
      objections({
        ephemeralContainers: [container({ ...no, capabilities: { add: ['CAP_SYS_ADMIN'] } })],
      }),
      ['allowPrivilegeEscalation: false of container "web" does not go with CAP_SYS_ADMIN'],
    );
    assert.deepEqual(
      objections({ containers: [container({ ...no, capabilities: { add: ['SYS_ADMIN'] } })] }),
      [],
    );
  });
});

describe('a profile field and its annotation', () => {
  const pod = 'seccomp.security.alpha.kubernetes.io/pod';
  const ofContainer = 'container.seccomp.security.alpha.kubernetes.io/web';
  const appArmor = 'container.apparmor.security.beta.kubernetes.io/web';
  const runtimeDefault = { type: 'RuntimeDefault' };

  test('say the same of seccomp, for the pod and for each container', () => {
    const securityContext = { seccompProfile: runtimeDefault };
    for (const value of ['runtime/default', 'docker/default']) {
      assert.deepEqual(objections({ annotations: { [pod]: value }, securityContext }), []);
    }
    assert.deepEqual(objections({ annotations: { [pod]: 'unconfined' }, securityContext }), [
      'the seccomp annotation of the pod says something else than its seccompProfile',
    ]);
    const localhost = { seccompProfile: { type: 'Localhost', localhostProfile: 'a.json' } };
    const containers = [container(localhost)];
    assert.deepEqual(
      objections({ annotations: { [ofContainer]: 'localhost/a.json' }, containers }),
      [],
    );
    assert.equal(
      objections({ annotations: { [ofContainer]: 'localhost/b.json' }, containers }).length,
      1,
    );
  });
  test('say the same of AppArmor, whose field may be the pod’s', () => {
    const securityContext = { appArmorProfile: runtimeDefault };
    const containers = [container({})];
    assert.deepEqual(
      objections({ annotations: { [appArmor]: 'runtime/default' }, securityContext, containers }),
      [],
    );
    assert.deepEqual(
      objections({ annotations: { [appArmor]: 'unconfined' }, securityContext, containers }),
      ['the AppArmor annotation of container "web" says something else than its appArmorProfile'],
    );
    assert.deepEqual(objections({ annotations: { [appArmor]: 'unconfined' }, containers }), []);
  });
  test('has its path where the type is Localhost and nowhere else', () => {
    const wrong = { type: 'RuntimeDefault', localhostProfile: 'a.json' };
    assert.deepEqual(objections({ securityContext: { seccompProfile: wrong } }), [
      'the seccompProfile of the pod has a localhostProfile although its type is not Localhost',
    ]);
    assert.deepEqual(
      objections({ containers: [container({ appArmorProfile: { type: 'Localhost' } })] }),
      ['the appArmorProfile of container "web" lacks its localhostProfile'],
    );
  });
});

describe('a Windows pod', () => {
  const os = { name: 'windows' };
  test('has no field of Linux', () => {
    assert.deepEqual(
      objections({
        os,
        hostPID: true,
        securityContext: { seccompProfile: { type: 'RuntimeDefault' }, runAsNonRoot: true },
        containers: [container({ allowPrivilegeEscalation: false, runAsNonRoot: true })],
      }),
      [
        'the pod sets hostPID, which a Windows pod may not',
        'the pod sets seccompProfile, which a Windows pod may not',
        'container "web" sets allowPrivilegeEscalation, which a Windows pod may not',
      ],
    );
  });
  test('with HostProcess containers has no others and uses the host network', () => {
    const hostProcess = { windowsOptions: { hostProcess: true } };
    const other = { name: 'log' };
    assert.deepEqual(
      objections({ os, hostNetwork: true, containers: [container(hostProcess)] }),
      [],
    );
    assert.deepEqual(objections({ os, containers: [container(hostProcess)] }), [
      'HostProcess containers need hostNetwork: true',
    ]);
    assert.deepEqual(
      objections({ os, hostNetwork: true, containers: [container(hostProcess), other] }),
      ['either all containers of a pod are HostProcess containers or none'],
    );
    assert.deepEqual(
      objections({
        os,
        hostNetwork: true,
        securityContext: hostProcess,
        containers: [container({ windowsOptions: { hostProcess: false } })],
      }),
      ['hostProcess of a container says something else than that of the pod'],
    );
  });
});

describe('the namespaces of a pod', () => {
  test('are not the host’s where users have their own', () => {
    assert.deepEqual(
      objections({ hostUsers: false, hostPID: true, hostIPC: true, hostNetwork: true }),
      [
        'hostUsers: false does not go with hostNetwork: true',
        'hostUsers: false does not go with hostPID: true',
        'hostUsers: false does not go with hostIPC: true',
      ],
    );
    assert.deepEqual(objections({ hostUsers: true, hostPID: true }), []);
  });
  test('of processes are shared with the host or among containers', () => {
    assert.deepEqual(objections({ shareProcessNamespace: true, hostPID: true }), [
      'shareProcessNamespace: true does not go with hostPID: true',
    ]);
  });
  test('of users are needed by an unmasked /proc', () => {
    const containers = [container({ procMount: 'Unmasked' })];
    assert.deepEqual(objections({ containers, hostUsers: false }), []);
    assert.deepEqual(objections({ containers }), [
      'procMount: Unmasked of container "web" needs hostUsers: false',
    ]);
  });
});

describe('a mount', () => {
  const volumes = [{ name: 'data', emptyDir: {} }];
  const mounted = (mount: object, securityContext: object = {}): readonly string[] =>
    objections({
      volumes,
      containers: [container(securityContext, { volumeMounts: [{ name: 'data', ...mount }] })],
    });

  test('goes with its volume', () => {
    assert.deepEqual(mounted({}), []);
    assert.deepEqual(mounted({ name: 'gone' }), [
      'container "web" mounts the volume "gone", which is not there',
    ]);
  });
  test('propagates to the host from a privileged container alone', () => {
    assert.deepEqual(mounted({ mountPropagation: 'Bidirectional' }, { privileged: true }), []);
    assert.deepEqual(mounted({ mountPropagation: 'Bidirectional' }), [
      'mountPropagation: Bidirectional of container "web" needs privileged: true',
    ]);
  });
  test('is read-only all the way down where it is read-only and private', () => {
    const fault = [
      'recursiveReadOnly of container "web" needs readOnly: true and no mountPropagation',
    ];
    const recursive = { recursiveReadOnly: 'Enabled' };
    assert.deepEqual(mounted({ ...recursive, readOnly: true, mountPropagation: 'None' }), []);
    assert.deepEqual(mounted(recursive), fault);
    assert.deepEqual(
      mounted({ ...recursive, readOnly: true, mountPropagation: 'HostToContainer' }),
      fault,
    );
    assert.deepEqual(mounted({ recursiveReadOnly: 'Disabled' }), []);
  });
});
