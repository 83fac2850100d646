import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hostPathClassOf, normalizeHostPath } from '../../server/src/kubernetes/hostPaths.ts';
import { HOST_PATH_TABLE } from '../../server/src/kubernetes/hostPathTable.ts';
import { podsOf } from '../../server/src/kubernetes/pod.ts';
import { resourcesOf } from '../../server/src/kubernetes/resource.ts';
import { isMountedWritable } from '../../server/src/kubernetes/volumes.ts';
import { BUILT_IN_WORKLOADS } from '../../server/src/kubernetes/workloads.ts';
import { readDocuments } from '../../server/src/yaml/readDocuments.ts';

describe('normalizeHostPath', () => {
  const spellings: readonly (readonly [path: string, normal: string])[] = [
    ['/etc', '/etc'],
    ['/etc/', '/etc'],
    ['//etc///kubernetes//', '/etc/kubernetes'],
    ['/./etc/./ssh/.', '/etc/ssh'],
    ['/var/lib/../log', '/var/log'],
    ['/../../etc', '/etc'],
    ['/', '/'],
    ['///', '/'],
    ['/.', '/'],
    ['/etc/..', '/'],
    ['/var/run', '/run'],
    ['/var/run/docker.sock', '/run/docker.sock'],
    ['/var/./run/', '/run'],
    ['/var/runner', '/var/runner'],
    ['/srv/var/run', '/srv/var/run'],
    ['/VAR/run', '/VAR/run'],
    ['/proc/1/root', '/'],
    ['/proc/self/root/var/run/docker.sock', '/run/docker.sock'],
    ['/proc/1/root/proc/1/root/etc', '/etc'],
    ['/proc/1/rootless', '/proc/1/rootless'],
    ['/proc/1', '/proc/1'],
    ['etc/../var', 'var'],
    ['', ''],
    ['/with\\backslash', '/with\\backslash'],
    ['C:\\', '/'],
    ['c:', '/'],
    ['C:\\var\\lib\\kubelet\\', '/var/lib/kubelet'],
    ['D:/etc/kubernetes', '/etc/kubernetes'],
    ['\\\\.\\pipe\\docker_engine', '/pipe/docker_engine'],
  ];
  for (const [path, normal] of spellings) {
    test(`${JSON.stringify(path)} is ${JSON.stringify(normal)}`, () => {
      assert.equal(normalizeHostPath(path), normal);
      assert.equal(normalizeHostPath(normal), normal);
    });
  }
});

describe('hostPathClassOf', () => {
  /** Path, class with severities, what it holds. */
  const rows: readonly (readonly [path: string, found: string, holds?: string])[] = [
    ['/', 'root critical/critical'],
    ['/proc/1/root', 'root critical/critical'],
    ['C:\\', 'root critical/critical'],

    ['/var/run/docker.sock', 'runtime-socket critical/critical'],
    ['/run/containerd/containerd.sock.ttrpc', 'runtime-socket critical/critical'],
    ['/run/containerd', 'runtime-socket critical/critical', '/run/containerd/containerd.sock'],
    ['/var/run/', 'runtime-socket critical/critical', '/run/docker.sock'],
    ['/run/k3s', 'runtime-socket critical/critical', '/run/k3s/containerd/containerd.sock'],
    ['/run/user/1000/docker.sock', 'runtime-socket critical/critical'],
    [
      '/var/snap',
      'runtime-socket critical/critical',
      '/var/snap/microk8s/common/run/containerd.sock',
    ],
    ['/data/innocent/docker.sock', 'runtime-socket critical/critical'],
    ['\\\\.\\pipe\\containerd-containerd', 'runtime-socket critical/critical'],
    ['/run/docker.sock.bak', 'other high/medium'],
    ['/RUN/docker', 'other high/medium'],

    ['/var/run/dbus/system_bus_socket', 'control-socket critical/critical'],
    ['/run/systemd', 'control-socket critical/critical', '/run/systemd/private'],
    ['/run/systemd/journal', 'other high/medium'],
    ['/run/user', 'control-socket critical/critical'],
    ['/run/user/1000/podman', 'control-socket critical/critical'],

    ['/var/lib/kubelet', 'kubelet critical/high'],
    ['/var/lib/kubelet/pods/', 'kubelet critical/high'],
    ['/var/lib/kubelet2', 'other high/medium'],
    ['/var/lib/k0s/kubelet/pki', 'kubelet critical/high'],
    ['/var', 'kubelet critical/high', '/var/lib/kubelet'],
    ['/var/lib', 'kubelet critical/high', '/var/lib/kubelet'],

    ['/etc/kubernetes/manifests', 'control-plane critical/high'],
    ['/etc/kubernetes/pki/ca.key', 'control-plane critical/high'],
    ['/etc', 'control-plane critical/high', '/etc/kubernetes'],
    ['/var/lib/rancher', 'control-plane critical/high', '/var/lib/rancher/*/agent'],
    ['/var/lib/rancher/k3s/server/manifests', 'control-plane critical/high'],
    ['/var/lib/rancher/k3s/agent/containerd', 'runtime-data high/high'],
    ['/var/lib/rancher/k3s/storage', 'other high/medium'],

    ['/root/.ssh/authorized_keys', 'credentials critical/high'],
    ['/home/ann/.aws', 'credentials critical/high'],
    ['/etc/kubernetes/azure.json', 'credentials critical/high'],
    ['/.config', 'credentials critical/high', '/.config/gcloud'],
    ['/rooted', 'other high/medium'],

    ['/opt/cni/bin/', 'cni critical/medium'],
    ['/etc/cni/net.d', 'cni critical/medium'],
    ['/var/run/calico', 'cni critical/medium'],

    ['/usr/bin', 'system-exec critical/medium'],
    ['/lib64', 'system-exec critical/medium'],
    ['/etc/cron.d/job', 'system-exec critical/medium'],
    ['/etc/crontab', 'system-exec critical/medium'],
    ['/etc/sudoers', 'system-exec critical/medium'],
    ['/etc/ld.so.preload', 'system-exec critical/medium'],
    ['/opt', 'system-exec critical/medium'],
    ['/opt/shop/data', 'other high/medium'],
    ['/var/spool', 'system-exec critical/medium', '/var/spool/cron'],
    ['/lib/modules', 'system-exec critical/info'],
    ['/lib/modules/6.1', 'system-exec critical/info'],
    ['/usr', 'system-exec critical/medium'],

    ['/proc', 'kernel-fs critical/medium'],
    ['/proc/sys/kernel', 'kernel-fs critical/medium'],
    ['/sys/fs/cgroup', 'kernel-fs critical/medium'],

    ['/dev/', 'device critical/high'],
    ['/dev/sda1', 'device high/high'],
    ['/dev/net/tun', 'device high/high'],
    ['/dev/nullified', 'device high/high'],
    ['/dev/shm', 'other high/medium'],

    ['/var/lib/docker', 'runtime-data high/high'],
    ['/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs', 'runtime-data high/high'],
    ['/run/containerd/runc', 'runtime-data high/high'],

    ['/var/log/', 'log high/low'],
    ['/var/log/pods/kube-system_etcd', 'log high/low'],
    ['/var/lib/docker/containers', 'log high/low'],
    ['/var/logs', 'other high/medium'],

    ['/etc/localtime', 'benign medium/info'],
    ['/etc/ssl/certs/ca-bundle.crt', 'benign medium/info'],
    ['/dev/null', 'benign medium/info'],
    ['/run/xtables.lock', 'benign medium/info'],
    ['/etc/ssl', 'credentials critical/high', '/etc/ssl/private'],
    ['/etc/pki', 'other high/medium'],

    ['/mnt/data', 'other high/medium'],
    ['/data', 'other high/medium'],
    ['etc/kubernetes', 'other high/medium'],
    ['', 'other high/medium'],
    ['C:\\etc\\foo', 'other high/medium'],
  ];
  for (const [path, found, holds] of rows) {
    test(`${path === '' ? 'an empty path' : path} is ${found}`, () => {
      const { name, readWrite, readOnly, holds: held } = hostPathClassOf(path);
      assert.deepEqual([`${name} ${readWrite}/${readOnly}`, held], [found, holds]);
    });
  }

  test('the type of a mount tells devices and sockets that the path does not tell', () => {
    const ofType = (path: string, type: string): string => {
      const { name, readWrite, readOnly } = hostPathClassOf(path, type);
      return `${name} ${readWrite}/${readOnly}`;
    };
    assert.equal(ofType('/mnt/disk', 'BlockDevice'), 'device high/high');
    assert.equal(ofType('/mnt/tty', 'CharDevice'), 'device high/high');
    assert.equal(ofType('/dev/null', 'CharDevice'), 'benign medium/info');
    assert.equal(ofType('/run/agent.sock', 'Socket'), 'other high/high');
    assert.equal(ofType('/mnt/data', 'DirectoryOrCreate'), 'other high/medium');
  });

  test('every path of the table is written as normalizeHostPath writes it', () => {
    const paths = HOST_PATH_TABLE.flatMap((row) => row.paths);
    assert.deepEqual(paths.map(normalizeHostPath), paths);
    assert.equal(new Set(paths).size, paths.length, 'a path has two classes');
  });
});

test('a volume is mounted writable when one container leaves readOnly out', () => {
  const spec = `
    volumes: [{ name: all, hostPath: {} }, { name: some }, { name: unmounted }, {}]
    initContainers:
      - volumeMounts: [{ name: all, readOnly: true }, { name: some, readOnly: true }]
    ephemeralContainers:
      - volumeMounts: [{ name: some }, { name: all, readOnly: yes }, { mountPath: /x }]`;
  const [pod] = readDocuments(`apiVersion: v1\nkind: Pod\nspec:${spec}`)
    .flatMap(resourcesOf)
    .flatMap((resource) => podsOf(resource, BUILT_IN_WORKLOADS));
  assert.ok(pod);
  assert.deepEqual(
    pod.spec.items('volumes').map((volume) => isMountedWritable(pod, volume)),
    [false, true, false, false],
  );
});
